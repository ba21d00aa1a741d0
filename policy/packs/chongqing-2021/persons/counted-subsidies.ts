import { Temporal } from 'temporal-polyfill';
import { type CivilDate, yearOf } from '#policy/engine/civil-date.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Law } from '#policy/engine/law.ts';

/** The day a subsidy is counted on: that of its certificate, else its last day (AMB-49). */
export function countedOn({ certifiedOn, to }: PastSubsidy): CivilDate {
  return certifiedOn ?? to;
}

/** Whether a subsidy was paid anywhere in the pack's own province-level city (AMB-49: all districts). */
function isOfCity({ region }: PastSubsidy, law: Law): boolean {
  return region.slice(0, 2) === law.pack.region.slice(0, 2);
}

/** The last days of the periods in which a subsidy of `day` is counted together with others of `days`; one that ends on no subsidy holds no more than one that does. */
function periodEnds(day: CivilDate, days: readonly CivilDate[], law: Law): readonly string[] {
  return [day, ...days].filter((end) => end >= day && periodStart(end, law) <= day);
}

/** The first day of the period that ends on `end`: of its calendar year, or twelve months back (AMB-49). */
function periodStart(end: string, law: Law): string {
  return law.choice('annual_limit.window') === 'ROLLING_12_MONTHS'
    ? Temporal.PlainDate.from(end).subtract({ years: 1 }).add({ days: 1 }).toString()
    : `${end.slice(0, 4)}-01-01`;
}

/** An apprenticeship counts once a year, the one asked for included. */
function withoutRepeatedYears(
  asked: PastSubsidy,
  inPeriod: readonly PastSubsidy[],
): readonly PastSubsidy[] {
  const yearOfTrade = (one: PastSubsidy) => `${one.trade} ${yearOf(countedOn(one))}`;
  const seen = new Set(asked.kind === 'apprenticeship' ? [yearOfTrade(asked)] : []);
  return inPeriod.filter((past) => {
    if (past.kind !== 'apprenticeship') return true;
    const key = yearOfTrade(past);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The earlier subsidies that count against a yearly limit at all: of the city, and no training through work (CQ21-3.e). */
export function countableSubsidies({ history }: PersonFacts, law: Law): readonly PastSubsidy[] {
  return history.filter((past) => past.kind !== 'work-training' && isOfCity(past, law));
}

/**
 * The other subsidies that count against the yearly limit together with the one asked for, in the period
 * that has most of them: what is asked for late may belong before others. Training through work never
 * counts (CQ21-3.e).
 */
export function countedSubsidies(facts: PersonFacts, law: Law): readonly PastSubsidy[] {
  const { asked } = facts;
  const counted = countableSubsidies(facts, law);
  const ends = periodEnds(countedOn(asked), counted.map(countedOn), law);
  const periods = ends.map((end) =>
    withoutRepeatedYears(
      asked,
      counted.filter((past) => periodStart(end, law) <= countedOn(past) && countedOn(past) <= end),
    ),
  );
  return periods.reduce((most, one) => (one.length > most.length ? one : most));
}
