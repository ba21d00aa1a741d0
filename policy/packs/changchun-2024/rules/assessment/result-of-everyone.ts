import { defineRule } from '#policy/engine/define-rule.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';

/** Every trainee of the class has a result, if only that the person never sat. */
export const resultOfEveryone = defineRule<AssessmentFacts>(
  {
    id: 'cc24/assessment/result-of-everyone',
    stage: 'assessment',
    clauses: ['CC24-4.1.c', 'CC24-3A.4.b'],
    title: { zh: '全员有考核结果', en: 'A result for everyone' },
  },
  (facts, _law, say) =>
    facts.enrolled.map((id) => {
      const subject = { kind: 'trainee', id } as const;
      const found = facts.results.filter(({ traineeId }) => traineeId === id);
      const [result] = found;
      if (result === undefined) {
        return say.missing(subject, 'results', `学员 ${id} 的考核结果`, `result of trainee ${id}`);
      }
      if (found.length > 1) {
        return say.block(subject, {
          observed: found.length,
          required: 1,
          zh: `学员 ${id} 有 ${found.length} 份考核结果。`,
          en: `Trainee ${id} has ${found.length} results.`,
        });
      }
      const last = result.attempts.at(-1);
      return say.pass(subject, {
        observed: last === undefined ? 'never sat' : last.passed ? 'passed' : 'failed',
        zh: `学员 ${id}：${last === undefined ? '未参加考核' : last.passed ? '合格' : '不合格'}。`,
        en: `Trainee ${id}: ${last === undefined ? 'never sat' : last.passed ? 'passed' : 'failed'}.`,
      });
    }),
);
