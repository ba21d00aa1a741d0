import type { TraineeFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { CountedDay } from './counted-day.ts';

/** Whether approved leave is taken out of attendance (AMB-32); by default it is not attended. */
export function leaveIsExcused(law: Law): boolean {
  return law.choice('attendance.leave') === 'EXCUSED_REMOVED_FROM_DENOMINATOR';
}

/** The days missed on approved leave, where leave is excused; none by default. */
export function excusedDays(
  trainee: Pick<TraineeFacts, 'excusedDays'>,
  missed: readonly CountedDay[],
  law: Law,
): readonly CountedDay[] {
  if (!leaveIsExcused(law)) return [];
  return missed.filter(({ date }) => trainee.excusedDays?.includes(date) === true);
}
