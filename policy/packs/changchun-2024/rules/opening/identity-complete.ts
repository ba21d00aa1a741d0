import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** No identity field of a trainee is empty. */
export const identityComplete = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/identity-complete',
    stage: 'opening',
    clauses: ['CC24-3A.2.c'],
    title: { zh: '身份信息完整', en: 'Identity complete' },
  },
  (facts, _law, say) =>
    facts.roster.map(({ traineeId, identityComplete }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      return identityComplete
        ? say.pass(subject, { zh: '身份信息完整。', en: 'The identity data are complete.' })
        : say.block(subject, {
            zh: `学员 ${traineeId} 的身份信息不完整。`,
            en: `The identity data of trainee ${traineeId} are incomplete.`,
          });
    }),
);
