import * as z from 'zod';

/** A moment of business time as an ISO 8601 string in UTC with milliseconds, so that text order is time order. */
export const instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** The business clock (业务时钟): what a clause speaks of (days, deadlines, notices) runs by it. */
export interface BusinessClock {
  now(): Promise<Instant>;
}

/** The instant of a date, for adapters and tests. */
export function instantOf(date: Date): Instant {
  return instant.parse(date.toISOString());
}
