import { Temporal } from 'temporal-polyfill';
import { type CivilDate, civilDate } from '#policy/engine/civil-date.ts';
import type { Law } from '#policy/engine/law.ts';
import { minRatio, multiplyRatio, type Ratio, ratio } from '#policy/engine/ratio.ts';
import type { Apprentice } from '../facts/apprenticeship.ts';

/** Days of the ordinary year and months of the year: what an annual rate is divided by. */
const DAYS_OF_YEAR = 365;
const MONTHS_OF_YEAR = 12;

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Days of a period, both ends counted. */
function daysOf(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days + 1;
}

/** The last planned day: the one before the same day, or the end of a month that has no such day. */
export function plannedEnd({ from, plannedMonths }: Apprentice): CivilDate {
  const later = day(from).add({ months: plannedMonths });
  const last = later.day === day(from).day ? later.subtract({ days: 1 }) : later;
  return civilDate(last.toString());
}

/** The years an annual rate is paid for over the planned cycle. */
export function plannedYears({ plannedMonths }: Apprentice): Ratio {
  return ratio(plannedMonths, MONTHS_OF_YEAR);
}

/** Days really trained, both ends counted. */
export function realDays({ from, endedOn }: Apprentice): number {
  return daysOf(day(from), day(endedOn));
}

/** The years an annual rate is paid for where training was cut short, CQ21-5.f by the reading of AMB-52; never more than the planned ones. */
export function trainedYears(apprentice: Apprentice, law: Law): Ratio {
  const { from, endedOn, plannedMonths } = apprentice;
  switch (law.choice('apprenticeship.prorata')) {
    case 'FULL_MONTHS': {
      const after = day(endedOn).add({ days: 1 });
      const { months } = day(from).until(after, { largestUnit: 'months' });
      return ratio(Math.min(months, plannedMonths), MONTHS_OF_YEAR);
    }
    case 'REAL_OF_PLANNED': {
      const planned = daysOf(day(from), day(plannedEnd(apprentice)));
      return multiplyRatio(
        ratio(Math.min(realDays(apprentice), planned), planned),
        plannedYears(apprentice),
      );
    }
    // A leap day must not make a cycle cut short dearer than the whole of it.
    default:
      return minRatio(ratio(realDays(apprentice), DAYS_OF_YEAR), plannedYears(apprentice));
  }
}
