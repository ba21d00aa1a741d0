import type { PlanHours } from '#policy/engine/facts/shared-facts.ts';
import { addFen, type Fen, minFen, multiplyFen } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
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

/** What must be reserved for `enrolled` people once their class opens, in fen (AMB-20). */
export function reservationAtOpening(
  planned: number,
  enrolled: number,
  perHead: Fen,
  law: Law,
): Fen {
  const resizes = law.choice('reservation') === 'PLAN_THEN_RESIZE_AT_OPENING';
  return resizes ? multiplyFen(perHead, enrolled) : reservationAtApproval(planned, perHead, law);
}
