import { defineRule } from '#policy/engine/define-rule.ts';
import type { PaymentFacts } from '#policy/engine/facts/payment.ts';

/** The money goes to an account that the institution itself holds (CC24-5.2.d, 4.2.a, AMB-84). */
export const payeeAccount = defineRule<PaymentFacts>(
  {
    id: 'cc24/settlement/payee-account',
    stage: 'settlement',
    clauses: ['CC24-5.2.d', 'CC24-4.2.a'],
    title: { zh: '收款账户户名须为承训单位', en: 'the institution holds the account' },
  },
  ({ claimId, accountHolder, institutionName }, _law, say) => {
    const subject = { kind: 'claim', id: claimId } as const;
    const answer = { observed: accountHolder, required: institutionName };
    return [
      accountHolder === institutionName
        ? say.pass(subject, {
            ...answer,
            zh: '户名与承训单位一致。',
            en: 'The institution holds the account.',
          })
        : say.block(subject, {
            ...answer,
            zh: `户名“${accountHolder}”与承训单位“${institutionName}”不一致。`,
            en: `The account is held by ${accountHolder}, not by ${institutionName}.`,
          }),
    ];
  },
);
