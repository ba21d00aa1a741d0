import { dayAt, dayNumber, weekday } from './day-count.ts';
import type { LawData, LawOnDay } from './law-of-bundle.ts';

/** Thrown where a day lies in a year whose holiday notice the bundle lacks. */
export class YearUnknown extends Error {}

/** The years of a calendar by the numbers of their days. */
interface KnownDays {
  readonly years: readonly (readonly [first: number, last: number])[];
  readonly off: ReadonlySet<number>;
  readonly made: ReadonlySet<number>;
}

const known = new WeakMap<LawData['calendar'], KnownDays>();

function daysOf({ calendar }: LawData): KnownDays {
  const found = known.get(calendar);
  if (found !== undefined) return found;
  const days: KnownDays = {
    years: calendar.map(({ year }) => [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]),
    off: new Set(calendar.flatMap(({ daysOff }) => daysOff.map(dayNumber))),
    made: new Set(calendar.flatMap(({ makeUpDays }) => makeUpDays.map(dayNumber))),
  };
  known.set(calendar, days);
  return days;
}

function isWorked(number: number, data: LawData): boolean {
  const { years, off, made } = daysOf(data);
  if (!years.some(([first, last]) => first <= number && number <= last)) throw new YearUnknown();
  return !off.has(number) && (made.has(number) || weekday(number) <= 5);
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
