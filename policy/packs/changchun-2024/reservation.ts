import type { PlanHours } from '#policy/engine/facts/shared-facts.ts';
import { addFen, type Fen, minFen, multiplyFen } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import type { ApprovedPlan, OpenedShare } from '#policy/engine/pack.ts';
import { addRatio, multiplyRatio, one, ratio } from '#policy/engine/ratio.ts';
import { roundRatio } from '#policy/engine/rounding.ts';
import type { OccupationClass } from './catalogue.ts';
import { offlineHours, onlineHours, totalHours } from './plan-hours.ts';

/** The full subsidy F that a plan leads to, in fen: what is reserved per head (CC24-4.2.1). */
export function plannedFullSubsidy(plan: PlanHours, of: OccupationClass, law: Law): Fen {
  const unlimited = law.choice('online.cap_fill') === 'AMOUNT_CAP_ONLY';
  const limit = unlimited ? totalHours(plan) : law.count(`cc24.cap.${of}.hours`);
  const offline = Math.min(offlineHours(plan), limit);
  const online = Math.min(onlineHours(plan), limit - offline);
  const amount = addFen(
    multiplyFen(law.fen('cc24.rate_offline'), offline),
    multiplyFen(law.fen('cc24.rate_online'), online),
  );
  return minFen(amount, law.fen(`cc24.cap.${of}.amount`));
}

/** The most people a plan of `planned` may enrol over the project (CC24-3A.1.i, AMB-18). */
export function enrolmentLimit(planned: number, law: Law): number {
  const factor = addRatio(one, law.share('cc24.over_enrolment_max'));
  const modes = { FLOOR: 'down', CEIL: 'up', HALF_UP: 'half-up' } as const;
  const mode = modes[law.choice('over_enrolment.rounding') as keyof typeof modes];
  return Number(roundRatio(multiplyRatio(ratio(planned, 1), factor), mode));
}

/** What is reserved when the project is approved (预留), in fen (CC24-3A.1.f, AMB-20). */
export function reservationAtApproval(planned: number, perHead: Fen, law: Law): Fen {
  const heads =
    law.choice('reservation') === 'WORST_CASE_AT_APPROVAL' ? enrolmentLimit(planned, law) : planned;
  return multiplyFen(perHead, heads);
}

/** An approved plan goes on: every opened class by its people, the rest of the plan as approved. */
function resizedToEnrolled({ planned, perHead }: ApprovedPlan, opened: readonly OpenedShare[]) {
  const taken = opened.reduce((heads, one) => heads + one.planned, 0);
  return opened.reduce(
    (sum, one) => addFen(sum, multiplyFen(one.perHead, one.enrolled)),
    multiplyFen(perHead, Math.max(0, planned - taken)),
  );
}

/** An opening changes nothing: what was reserved at approval is held to the end. */
function heldAsApproved({ planned, perHead }: ApprovedPlan, _: readonly OpenedShare[], law: Law) {
  return reservationAtApproval(planned, perHead, law);
}

const readings = {
  PLAN_THEN_RESIZE_AT_OPENING: resizedToEnrolled,
  WORST_CASE_AT_APPROVAL: heldAsApproved,
  PLAN_ONLY: heldAsApproved,
} as const;

/** What a project must have reserved while the classes in `opened` are open, in fen (AMB-20). */
export function reservationAfterOpening(
  approved: ApprovedPlan,
  opened: readonly OpenedShare[],
  law: Law,
): Fen {
  return readings[law.choice('reservation') as keyof typeof readings](approved, opened, law);
}
