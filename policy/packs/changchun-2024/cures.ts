import type { Cures } from '#policy/engine/counterfactual.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { StatementCures } from '#policy/engine/turn-statement.ts';
import { approvalCures } from './cures/approval.ts';
import { assessmentCures } from './cures/assessment.ts';
import { openingCures } from './cures/opening.ts';
import { paymentCures } from './cures/payment.ts';
import { lineCures, settlementCures } from './cures/settlement.ts';
import { supervisionCures } from './cures/supervision.ts';
import { timetableChangeCures } from './cures/timetable-change.ts';

/** What would turn each block of a stage before the settlement, by rule. */
export const stageCures: Cures<never> = {
  ...approvalCures,
  ...openingCures,
  ...supervisionCures,
  ...timetableChangeCures,
  ...assessmentCures,
  ...paymentCures,
};

/** What would turn each refusal of a claim and each line that pays nothing. */
export const cures: { readonly settlement: StatementCures<SettlementFacts> } = {
  settlement: { rules: settlementCures, lines: lineCures },
};
