import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';

/** Whoever draws a monthly pension is not subsidised, unless read as inclusion alone (QJ19-4.2.f, AMB-87). */
export const noPension = defineRule<CourseOpeningFacts>(
  {
    id: 'qj19/opening/no-pension',
    stage: 'opening',
    clauses: ['QJ19-4.2.f'],
    title: { zh: '不具有按月领取养老金资格', en: 'No monthly pension' },
  },
  ({ roster }, law, say) =>
    roster.map(({ traineeId, pensionEntitled }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      if (law.choice('pension') === 'INCLUSION_ONLY') {
        return say.notApplicable(
          subject,
          '养老金资格不作为排除条件。',
          'A pension does not exclude.',
        );
      }
      if (pensionEntitled === undefined) {
        const path = `roster.${traineeId}.pensionEntitled`;
        return say.missing(subject, path, '养老金比对结果', 'the pension check');
      }
      return pensionEntitled
        ? say.block(subject, { zh: '按月领取养老金。', en: 'Entitled to a monthly pension.' })
        : say.pass(subject, { zh: '不领取养老金。', en: 'Not entitled to a pension.' });
    }),
);
