import { defineRule } from '#policy/engine/define-rule.ts';
import type { PaymentFacts } from '#policy/engine/facts/payment.ts';

/** Whoever transfers has reviewed nothing in the case (CC24-6.2.e). */
export const payerNotReviewer = defineRule<PaymentFacts>(
  {
    id: 'cc24/settlement/payer-not-reviewer',
    stage: 'settlement',
    clauses: ['CC24-6.2.e'],
    title: { zh: '拨付与审核分离', en: 'payer and reviewer differ' },
  },
  ({ claimId, payer, reviewers }, _law, say) => {
    const subject = { kind: 'claim', id: claimId } as const;
    return [
      reviewers.includes(payer)
        ? say.block(subject, {
            observed: payer,
            zh: `${payer} 审核过本案，不得经办拨付。`,
            en: `${payer} reviewed in this case and may not pay.`,
          })
        : say.pass(subject, {
            observed: payer,
            zh: '拨付人未参与审核。',
            en: 'The payer reviewed nothing in the case.',
          }),
    ];
  },
);
