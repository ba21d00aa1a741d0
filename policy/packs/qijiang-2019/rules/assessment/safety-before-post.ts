import { defineRule } from '#policy/engine/define-rule.ts';
import type { PostFacts } from '../../facts/post.ts';

/** Work starts after the safety training is passed; the text guides, so an earlier start warns (QJ19-2.1.g). */
export const safetyBeforePost = defineRule<PostFacts>(
  {
    id: 'qj19/assessment/safety-before-post',
    stage: 'assessment',
    clauses: ['QJ19-2.1.g'],
    title: { zh: '安全培训合格后上岗', en: 'Safety training before work' },
  },
  ({ workers }, _law, say) =>
    workers.map(({ id, startedOn, safetyPassedOn }) => {
      const subject = { kind: 'trainee', id } as const;
      if (startedOn === null) {
        return say.notApplicable(subject, '尚未上岗。', 'Not at work yet.');
      }
      const answer = {
        observed: startedOn,
        required: `≥ ${safetyPassedOn ?? '—'}`,
        zh: `${startedOn} 上岗，安全培训合格日 ${safetyPassedOn ?? '无'}。`,
        en: `At work on ${startedOn}; safety training passed on ${safetyPassedOn ?? 'no day'}.`,
      };
      return safetyPassedOn !== null && safetyPassedOn <= startedOn
        ? say.pass(subject, answer)
        : say.warn(subject, answer);
    }),
);
