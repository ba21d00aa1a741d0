import type { Cures } from '#policy/engine/counterfactual.ts';
import type { PaymentFacts } from '#policy/engine/facts/payment.ts';
import { setting } from '#policy/engine/lever.ts';

/** What turns each block before a transfer. */
export const paymentCures: Cures<PaymentFacts> = {
  'cc24/settlement/payee-account': ({ institutionName }) => [
    setting(
      [{ path: ['accountHolder'], to: institutionName }],
      `收款账户户名为${institutionName}`,
      `an account held by ${institutionName}`,
    ),
  ],
  'cc24/settlement/payer-not-reviewer': () => [
    setting(
      [{ path: ['payer'], to: 'another-officer' }],
      '由未参与审核的人员拨付',
      'somebody who reviewed nothing pays',
    ),
  ],
};
