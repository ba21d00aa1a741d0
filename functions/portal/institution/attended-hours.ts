import type { CheckIn } from '#functions/attendance/check-in.ts';
import type { TimetableDay } from '#functions/cases/training-class.ts';

/** Planned class hours of a day. */
export function hoursOf({ lessons }: TimetableDay): number {
  return lessons.reduce((sum, { count }) => sum + count, 0);
}

/** Who has both check-ins of a day accepted. */
export function presentOn(day: string, checkIns: readonly CheckIn[]): Set<string> {
  const own = checkIns.filter((one) => one.day === day && one.accepted);
  const out = new Set(own.filter(({ side }) => side === 'out').map(({ trainee }) => trainee));
  return new Set(
    own
      .filter(({ side, trainee }) => side === 'in' && out.has(trainee))
      .map(({ trainee }) => trainee),
  );
}

/** Class hours of the days on which each trainee checked in and out, up to today. */
export function attendedHours(
  timetable: readonly TimetableDay[],
  checkIns: readonly CheckIn[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const day of timetable) {
    for (const trainee of presentOn(day.date, checkIns)) {
      sums.set(trainee, (sums.get(trainee) ?? 0) + hoursOf(day));
    }
  }
  return sums;
}
