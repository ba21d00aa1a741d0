import { addDays, type CivilDate, civilDate } from '../civil-date.ts';

/** The days of a holiday, first and last included. */
export function daysFrom(first: string, last: string): readonly CivilDate[] {
  const end = civilDate(last);
  const days: CivilDate[] = [];
  for (let day = civilDate(first); day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Single days. */
export function dayList(...days: readonly string[]): readonly CivilDate[] {
  return days.map(civilDate);
}
