import type { CheckIn } from '#functions/attendance/check-in.ts';
import { onlineAttendance } from '#functions/attendance/platform-record.ts';
import type { TimetableDay } from '#functions/cases/training-class.ts';
import type { Evidence } from '#functions/evidence/evidence.ts';

/** Class hours of a day. */
export function hoursOf({ lessons }: TimetableDay): number {
  return lessons.reduce((sum, { count }) => sum + count, 0);
}

/** True where every lesson of the day is online: its platform records stand in place of check-ins and clips. */
export function isOnline({ lessons }: TimetableDay): boolean {
  return lessons.every(({ mode }) => mode === 'online');
}

/** What proves who was there: check-ins, and the files of the class. */
export interface Presence {
  readonly checkIns: readonly CheckIn[];
  readonly files: readonly Evidence[];
}

/** Who has both check-ins of a day accepted, or a platform record of an online day. */
export function presentOn(day: TimetableDay, { checkIns, files }: Presence): Set<string> {
  const own = checkIns.filter((one) => one.day === day.date && one.accepted);
  const out = new Set(own.filter(({ side }) => side === 'out').map(({ trainee }) => trainee));
  const both = own
    .filter(({ side, trainee }) => side === 'in' && out.has(trainee))
    .map(({ trainee }) => trainee);
  const recorded = files.flatMap(({ trainee }) =>
    trainee !== undefined && onlineAttendance([day], files, trainee).length > 0 ? [trainee] : [],
  );
  return new Set([...both, ...recorded]);
}

/** Class hours of the days on which each trainee was present, up to today. */
export function attendedHours(
  days: readonly TimetableDay[],
  presence: Presence,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const day of days) {
    for (const trainee of presentOn(day, presence)) {
      sums.set(trainee, (sums.get(trainee) ?? 0) + hoursOf(day));
    }
  }
  return sums;
}
