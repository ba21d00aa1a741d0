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

/** The first day of the period in which subsidies are counted together with one of `day` (AMB-49). */
function periodStart(day: CivilDate, law: Law): string {
  return law.choice('annual_limit.window') === 'ROLLING_12_MONTHS'
    ? Temporal.PlainDate.from(day).subtract({ years: 1 }).add({ days: 1 }).toString()
    : `${yearOf(day)}-01-01`;
}

/**
 * The earlier subsidies that count against the yearly limit together with the one asked for.
 * Training through work never counts (CQ21-3.e); an apprenticeship counts once a year.
 */
export function countedSubsidies(
  { asked, history }: PersonFacts,
  law: Law,
): readonly PastSubsidy[] {
  const day = countedOn(asked);
  const start = periodStart(day, law);
  const end =
    law.choice('annual_limit.window') === 'ROLLING_12_MONTHS' ? day : `${yearOf(day)}-12-31`;
  const inPeriod = history.filter(
    (past) =>
      past.kind !== 'work-training' &&
      isOfCity(past, law) &&
      start <= countedOn(past) &&
      countedOn(past) <= end,
  );
  const seen = new Set<string>();
  return inPeriod.filter((past) => {
    if (past.kind !== 'apprenticeship') return true;
    const key = `${past.trade} ${yearOf(countedOn(past))}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
