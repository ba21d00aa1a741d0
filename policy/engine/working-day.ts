import { addDays, type CivilDate, dayOfWeek, yearOf } from './civil-date.ts';
import { EngineError } from './engine-error.ts';

/** One year of the State Council holiday notice (节假日安排), as data. */
export interface CalendarYear {
  readonly year: number;
  /** Title, number and day of the notice the days come from. */
  readonly source: string;
  /** Days off that the notice names; other weekends need not be listed. */
  readonly daysOff: readonly CivilDate[];
  /** Weekend days worked in exchange (调休上班). */
  readonly makeUpDays: readonly CivilDate[];
}

/** What counts as a day of a deadline, AMB-05. */
export type DeadlineCalendar = 'STATE_COUNCIL_WORKDAYS' | 'MON_FRI_NO_HOLIDAYS' | 'CALENDAR_DAYS';

/** Whether the day of the event is day one, AMB-05. */
export type DeadlineStart = 'NEXT_DAY' | 'SAME_DAY';

/** How a deadline is counted. */
export interface DeadlineCounting {
  readonly calendar: DeadlineCalendar;
  readonly start: DeadlineStart;
}

/** True for a working day; throws `EngineError` calendar-not-published for a year without notice. */
export function isWorkingDay(day: CivilDate, calendar: readonly CalendarYear[]): boolean {
  const year = calendar.find((candidate) => candidate.year === yearOf(day));
  if (year === undefined) {
    throw new EngineError('calendar-not-published', {
      zh: `${yearOf(day)} 年的节假日安排尚未录入，不能推算 ${day}。`,
      en: `The holiday notice of ${yearOf(day)} is not entered; ${day} cannot be judged.`,
    });
  }
  return dayOfWeek(day) <= 5 ? !year.daysOff.includes(day) : year.makeUpDays.includes(day);
}

/** The first working day on or after `day`. */
export function nextWorkingDay(day: CivilDate, calendar: readonly CalendarYear[]): CivilDate {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

const stateCouncil: DeadlineCounting = { calendar: 'STATE_COUNCIL_WORKDAYS', start: 'NEXT_DAY' };

/** The last day of a deadline of `days` after the event on `from`; a count in calendar days that ends on a day off runs to the next working day. */
export function deadlineAfter(
  from: CivilDate,
  days: number,
  calendar: readonly CalendarYear[],
  counting: DeadlineCounting = stateCouncil,
): CivilDate {
  const counts = (day: CivilDate): boolean => {
    switch (counting.calendar) {
      case 'STATE_COUNCIL_WORKDAYS':
        return isWorkingDay(day, calendar);
      case 'MON_FRI_NO_HOLIDAYS':
        return dayOfWeek(day) <= 5;
      case 'CALENDAR_DAYS':
        return true;
    }
  };
  let day = counting.start === 'SAME_DAY' ? from : addDays(from, 1);
  let left = days;
  for (;;) {
    if (counts(day)) left -= 1;
    if (left <= 0) break;
    day = addDays(day, 1);
  }
  return counting.calendar === 'CALENDAR_DAYS' ? nextWorkingDay(day, calendar) : day;
}

/** How many working days lie after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
  calendar: readonly CalendarYear[],
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
