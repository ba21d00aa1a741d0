const DAY = 86_400_000;

/** Days since 1970-01-01 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day of a {@link dayNumber}. */
export function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Days of a period, first and last included. */
export function daysInside(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** The last day of a month of a year, from 1; the 13th is the January after it. */
export function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The same day `months` later, or the last day of that month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  const wanted = `${last.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}

/** The latest of some days; undefined of none. */
export function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
