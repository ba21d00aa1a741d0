/** One class day of a trainee as the peers are told of it. */
export interface DaySummary {
  readonly hours: number;
  readonly checkIns: number;
}

/**
 * What the peers decide from. Whether the job is proven and what a full subsidy comes to is worked out for
 * them beforehand; the engine works out the job itself.
 */
export interface TraineeSummary {
  readonly group: string | null;
  readonly passed: boolean;
  readonly certificate: string | null;
  readonly employed: boolean;
  /** The full subsidy of the class in fen. */
  readonly full: number;
  readonly days: readonly DaySummary[];
}

/** The same with the days already added up, so that the table alone is left to decide. */
export interface TraineeFigures extends Omit<TraineeSummary, 'days'> {
  readonly attended: number;
  readonly held: number;
}

/** Adds up the days: hours attended with both check-ins, and hours held. */
export function figuresOf({ days, ...rest }: TraineeSummary): TraineeFigures {
  const there = days.filter(({ checkIns }) => checkIns >= 2);
  const hours = (some: readonly DaySummary[]): number =>
    some.reduce((sum, day) => sum + day.hours, 0);
  return { ...rest, attended: hours(there), held: hours(days) };
}
