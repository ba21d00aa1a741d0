import { dayAt, dayNumber, weekday } from './day-count.ts';
import type { LawData, LawOnDay } from './law-of-bundle.ts';

/** Thrown where a day lies in a year whose holiday notice the bundle lacks. */
export class YearUnknown extends Error {}

interface KnownYear {
  readonly off: ReadonlySet<string>;
  readonly made: ReadonlySet<string>;
}

const known = new WeakMap<LawData, ReadonlyMap<string, KnownYear>>();

function yearsOf(data: LawData): ReadonlyMap<string, KnownYear> {
  const years =
    known.get(data) ??
    new Map(
      data.calendar.map(({ year, daysOff, makeUpDays }) => [
        String(year),
        { off: new Set(daysOff), made: new Set(makeUpDays) },
      ]),
    );
  known.set(data, years);
  return years;
}

function isWorked(number: number, data: LawData): boolean {
  const day = dayAt(number);
  const year = yearsOf(data).get(day.slice(0, 4));
  if (year === undefined) throw new YearUnknown(day);
  return !year.off.has(day) && (year.made.has(day) || weekday(number) <= 5);
}

/** The last of `count` working days of the State Council calendar after `from` (AMB-05); throws `YearUnknown`. */
export function workingDaysAfter(from: string, count: number, data: LawData): string {
  let number = dayNumber(from);
  for (let left = count; left > 0; ) {
    number += 1;
    if (isWorked(number, data)) left -= 1;
  }
  return dayAt(number);
}

/** The last day for something due within `count` days of `from`, by the calendar and start that were read (AMB-05); throws `YearUnknown`. */
export function dueDay(from: string, count: number, law: LawOnDay): string {
  const counts = (number: number): boolean => {
    if (law.reads('deadline.calendar', 'CALENDAR_DAYS')) return true;
    return law.reads('deadline.calendar', 'MON_FRI_NO_HOLIDAYS')
      ? weekday(number) <= 5
      : isWorked(number, law.data);
  };
  let number = dayNumber(from) - (law.reads('deadline.start', 'SAME_DAY') ? 1 : 0);
  for (let left = count; left > 0; ) {
    number += 1;
    if (counts(number)) left -= 1;
  }
  if (!law.reads('deadline.calendar', 'CALENDAR_DAYS')) return dayAt(number);
  while (!isWorked(number, law.data)) number += 1;
  return dayAt(number);
}

/** Working days after `due` up to `filed`, at least one where it was filed later at all; throws `YearUnknown`. */
export function daysLate(due: string, filed: string, data: LawData): number {
  if (filed <= due) return 0;
  let late = 0;
  for (let number = dayNumber(due) + 1; number <= dayNumber(filed); number += 1) {
    if (isWorked(number, data)) late += 1;
  }
  return Math.max(late, 1);
}
