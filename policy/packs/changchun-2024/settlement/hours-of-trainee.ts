import type { Law } from '#policy/engine/law.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import type { Attendance } from './attendance-rate.ts';

/** The rule whose waiver lets a trainee with too few hours be paid. */
export const minHoursRule = 'cc24/settlement/delivered-min-hours';

/** Whether the least length of a course is asked of the hours each trainee had (AMB-36); by default of the plan. */
export function hoursBindTrainee(law: Law): boolean {
  return law.choice('min_hours.base') === 'DELIVERED_PER_TRAINEE';
}

/** Whether a trainee had too few hours to be paid, by that reading and without waiver (CC24-3B.b, AMB-02). */
export function hasTooFewHours(
  traineeId: string,
  attendance: Attendance,
  waivers: readonly Waiver[],
  law: Law,
): boolean {
  if (!hoursBindTrainee(law) || law.choice('in_principle.mode') === 'WARN_ONLY') return false;
  if (attendance.hours.total >= law.count('cc24.min_hours')) return false;
  const waived = waivers.some(
    ({ rule, subject }) =>
      rule === minHoursRule && subject.kind === 'trainee' && subject.id === traineeId,
  );
  return !waived || law.choice('in_principle.mode') === 'HARD_BLOCK';
}
