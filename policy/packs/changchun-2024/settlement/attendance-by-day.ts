import type { AttendanceFacts } from '#policy/engine/facts/attendance.ts';
import type { EvidenceRef } from '#policy/engine/facts/shared-facts.ts';
import type { CountedDay } from './counted-day.ts';

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

/** Attendance on each of some days, in their order, whichever way the facts write it; `places` says where a day stands. */
export function attendanceByDay(
  attendance: AttendanceFacts,
  places: ReadonlyMap<string, number>,
): readonly (AttendedDay | undefined)[] {
  const days = new Array<AttendedDay | undefined>(places.size).fill(undefined);
  const write = (dates: readonly string[], record: AttendedDay | undefined): void => {
    for (const date of dates) {
      const place = places.get(date);
      if (place !== undefined) days[place] = record;
    }
  };
  for (const entry of attendance) {
    if ('everyDayExcept' in entry) {
      const { everyDayExcept, evidence = [] } = entry;
      days.fill({ checkIns: 2, platformRecord: true, evidence });
      write(everyDayExcept, undefined);
    } else if ('checkIns' in entry) {
      const { dates, checkIns, evidence = [] } = entry;
      write(dates, { checkIns, platformRecord: false, evidence });
    } else if ('platformRecord' in entry) {
      const evidence = present([entry.platformRecord.evidence]);
      write(entry.dates, { checkIns: 0, platformRecord: true, evidence });
    } else {
      const events = present([entry.in, entry.out]).filter(({ accepted }) => accepted);
      const evidence = present(events.map(({ evidence: shown }) => shown));
      write([entry.date], { checkIns: events.length, platformRecord: false, evidence });
    }
  }
  return days;
}

/** Both check-ins, or the platform record of an online day (CC24-3A.3.a, AMB-31). */
export function attended(
  { onlineDay }: CountedDay,
  record: AttendedDay | undefined,
  perDay: number,
): boolean {
  if (record === undefined) return false;
  return onlineDay ? record.platformRecord : record.checkIns >= perDay;
}
