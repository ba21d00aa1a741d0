import type { AttendanceFacts } from '#policy/engine/facts/attendance.ts';
import type { EvidenceRef } from '#policy/engine/facts/shared-facts.ts';

/** What one trainee left behind on one day. */
export interface AttendedDay {
  /** Accepted check-ins, 0 to 2. */
  readonly checkIns: number;
  readonly platformRecord: boolean;
  readonly evidence: readonly EvidenceRef[];
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined);
}

/** Attendance by day, whichever way the facts write it; days not named are absent. */
export function attendanceByDay(
  attendance: AttendanceFacts,
  classDays: readonly string[],
): ReadonlyMap<string, AttendedDay> {
  const days = new Map<string, AttendedDay>();
  for (const entry of attendance) {
    if ('everyDayExcept' in entry) {
      const { everyDayExcept, evidence = [] } = entry;
      const missed = new Set<string>(everyDayExcept);
      for (const date of classDays.filter((day) => !missed.has(day))) {
        days.set(date, { checkIns: 2, platformRecord: true, evidence });
      }
    } else if ('checkIns' in entry) {
      const { checkIns, evidence = [] } = entry;
      for (const date of entry.dates) {
        days.set(date, { checkIns, platformRecord: false, evidence });
      }
    } else if ('platformRecord' in entry) {
      const evidence = present([entry.platformRecord.evidence]);
      for (const date of entry.dates) {
        days.set(date, { checkIns: 0, platformRecord: true, evidence });
      }
    } else {
      const events = present([entry.in, entry.out]).filter(({ accepted }) => accepted);
      days.set(entry.date, {
        checkIns: events.length,
        platformRecord: false,
        evidence: present(events.map(({ evidence }) => evidence)),
      });
    }
  }
  return days;
}
