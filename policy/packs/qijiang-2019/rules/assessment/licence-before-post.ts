import { defineRule } from '#policy/engine/define-rule.ts';
import type { PostFacts } from '../../facts/post.ts';

/** In a licensed occupation the qualification comes before the work; an earlier start warns (QJ19-5.3.b). */
export const licenceBeforePost = defineRule<PostFacts>(
  {
    id: 'qj19/assessment/licence-before-post',
    stage: 'assessment',
    clauses: ['QJ19-5.3.b'],
    title: { zh: '准入类职业持证上岗', en: 'Licence before work' },
  },
  ({ workers }, _law, say) =>
    workers.map(({ id, startedOn, licensed, licensedOn }) => {
      const subject = { kind: 'trainee', id } as const;
      if (!licensed || startedOn === null) {
        return say.notApplicable(
          subject,
          '不是准入类职业，或尚未上岗。',
          'No licensed occupation, or not at work yet.',
        );
      }
      const answer = {
        observed: startedOn,
        required: `≥ ${licensedOn ?? '—'}`,
        zh: `${startedOn} 上岗，取得资格日 ${licensedOn ?? '无'}。`,
        en: `At work on ${startedOn}; qualified on ${licensedOn ?? 'no day'}.`,
      };
      return licensedOn !== null && licensedOn <= startedOn
        ? say.pass(subject, answer)
        : say.warn(subject, answer);
    }),
);
