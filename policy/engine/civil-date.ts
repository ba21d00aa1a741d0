import { Temporal } from 'temporal-polyfill';
import type * as z from 'zod';

/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`; the text order is the order in time. */
export type CivilDate = string & z.core.$brand<'CivilDate'>;

/** Brands a real day; throws `RangeError` for anything else, 2024-02-30 included. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw new RangeError(
      `日期格式应为 YYYY-MM-DD，得到 ${text}。 Expected a day YYYY-MM-DD, got ${text}.`,
    );
  }
  Temporal.PlainDate.from(text);
  return text as CivilDate;
}

/** Days are counted in UTC, where each has as many; a working day is looked for day by day, so this is plain arithmetic. */
const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The day `days` later, or earlier where negative. */
export function addDays(day: CivilDate, days: number): CivilDate {
  const midnight = Date.parse(day) + days * millisecondsOfDay;
  return new Date(midnight).toISOString().slice(0, 10) as CivilDate;
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}

/** The same day `months` later; the last day of the month where it has no such day. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  return Temporal.PlainDate.from(day).add({ months }).toString() as CivilDate;
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(day: CivilDate): number {
  return new Date(day).getUTCDay() || 7;
}

/** The calendar year of a day. */
export function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** The month and day of `day` in another year, as text; 29 February compares rightly without being a real day. */
export function sameDayIn(year: number, day: CivilDate): string {
  return `${year}${day.slice(4)}`;
}

/** The Asia/Shanghai day of an instant given in ISO 8601. */
export function civilDateOfInstant(instant: string): CivilDate {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Asia/Shanghai')
    .toPlainDate()
    .toString() as CivilDate;
}

/** The later of the days; undefined for none. */
export function latestDate(days: readonly CivilDate[]): CivilDate | undefined {
  let latest: CivilDate | undefined;
  for (const day of days) if (latest === undefined || day > latest) latest = day;
  return latest;
}
