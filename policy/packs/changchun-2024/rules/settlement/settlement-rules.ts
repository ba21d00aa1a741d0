import type { PaymentFacts } from '#policy/engine/facts/payment.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';
import { approvedBeforeStart } from './approved-before-start.ts';
import { attendanceFloor } from './attendance-floor.ts';
import { certificateHeld } from './certificate-held.ts';
import { claimInTime } from './claim-in-time.ts';
import { claimMaterials } from './claim-materials.ts';
import { classInsideWindow } from './class-inside-window.ts';
import { costAfterGate } from './cost-after-gate.ts';
import { countedDays } from './counted-days.ts';
import { deliveredMinHours } from './delivered-min-hours.ts';
import { deliveredTheory } from './delivered-theory.ts';
import { employmentGate } from './employment-gate.ts';
import { enrolledWithinLimit } from './enrolled-within-limit.ts';
import { finalExamination } from './final-examination.ts';
import { hiredMinimumReached } from './hired-minimum-reached.ts';
import { minimumWageReached } from './minimum-wage-reached.ts';
import { packActivated } from './pack-activated.ts';
import { payeeAccount } from './payee-account.ts';
import { payerNotReviewer } from './payer-not-reviewer.ts';
import { subsidisedGroup } from './subsidised-group.ts';
import { taskCompleted } from './task-completed.ts';

/** Every rule that speaks when a claim is settled, in the order a statement prints them. */
export const settlementRules: readonly Rule<SettlementView>[] = [
  packActivated,
  classInsideWindow,
  approvedBeforeStart,
  countedDays,
  deliveredTheory,
  deliveredMinHours,
  enrolledWithinLimit,
  taskCompleted,
  employmentGate,
  hiredMinimumReached,
  subsidisedGroup,
  finalExamination,
  attendanceFloor,
  certificateHeld,
  costAfterGate,
  claimInTime,
  claimMaterials,
  minimumWageReached,
];

/** Those whose block refuses the whole project or claim; the others speak of classes, days and people. */
export const refusingRules: readonly Rule<SettlementView>[] = [
  packActivated,
  taskCompleted,
  employmentGate,
  hiredMinimumReached,
  claimInTime,
  claimMaterials,
];

/** What must hold before a payment of the settlement leaves. */
export const paymentRules: readonly Rule<PaymentFacts>[] = [payeeAccount, payerNotReviewer];
