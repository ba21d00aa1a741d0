import { type Fen, fenAsRatio, noFen } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
} from '#policy/engine/ratio.ts';
import { roundRatio } from '#policy/engine/rounding.ts';
import type { OccupationBand } from './occupation-band.ts';

/** Days and class hours that a standard asks for at a day rate. */
export interface DerivedDays {
  readonly days: Ratio;
  readonly hours: Ratio;
}

/** Whole days that keep standard ÷ days between the band's rate and the ceiling, the one nearest to standard ÷ rate. */
function withinBand(
  standard: Fen,
  exact: Ratio,
  band: OccupationBand,
  law: Law,
): Ratio | undefined {
  const most = fenAsRatio(law.fen('cq21.day_rate_max'));
  const fewest = roundRatio(divideRatio(fenAsRatio(standard), most), 'up');
  const longest = roundRatio(divideRatio(fenAsRatio(standard), fenAsRatio(band.rate)), 'down');
  if (fewest > longest) return undefined;
  // Of two equally near the larger, hence half up; the median of the three lies inside the band.
  const nearest = roundRatio(exact, 'half-up');
  const [, clamped = nearest] = [fewest, nearest, longest].toSorted((a, b) => (a < b ? -1 : 1));
  return ratio(clamped, 1);
}

/**
 * The training days and class hours that follow from a lump-sum standard at a day rate, CQ21-1.c by
 * the reading of AMB-54. Undefined where no whole number of days fits the band, or a day costs nothing: the entry is refused.
 */
export function deriveDays(
  standard: Fen,
  rate: Fen,
  band: OccupationBand,
  law: Law,
): DerivedDays | undefined {
  if (rate === noFen) return undefined;
  const exact = divideRatio(fenAsRatio(standard), fenAsRatio(rate));
  const days = ((): Ratio | undefined => {
    switch (law.choice('derive.days')) {
      case 'CEIL':
        return ratio(roundRatio(exact, 'up'), 1);
      case 'FLOOR':
        return ratio(roundRatio(exact, 'down'), 1);
      case 'EXACT_FRACTION':
        return exact;
      default:
        return withinBand(standard, exact, band, law);
    }
  })();
  if (days === undefined || compareRatio(days, ratio(0, 1)) === 0) return undefined;
  return { days, hours: multiplyRatio(days, ratio(law.count('cq21.hours_per_day'), 1)) };
}
