import type { Law } from './law.ts';
import { compareRatio, type Ratio } from './ratio.ts';
import { roundRatio } from './rounding.ts';

/** A share as rounded, only to be compared: it need not be in lowest terms. */
function rounded({ numerator, denominator }: Ratio, steps: number): Ratio {
  const places = BigInt(steps);
  const scaled = { numerator: numerator * places, denominator };
  return { numerator: roundRatio(scaled, 'half-up'), denominator: places };
}

function asCompared(law: Law, value: Ratio): Ratio {
  const steps = { EXACT_FRACTION: 0, ROUNDED_1_DECIMAL: 1000, ROUNDED_INTEGER: 100 }[
    law.choice('ratio.compare')
  ];
  return steps === undefined || steps === 0 ? value : rounded(value, steps);
}

/** Whether a share reaches a threshold, exact by default (AMB-04); `inclusive` says if the limit itself is enough. */
export function reaches(law: Law, value: Ratio, threshold: Ratio, inclusive: boolean): boolean {
  const order = compareRatio(asCompared(law, value), threshold);
  return inclusive ? order >= 0 : order > 0;
}

/** Whether a share is above a ceiling worded 不超过, which allows equality (AMB-01). */
export function exceeds(law: Law, value: Ratio, ceiling: Ratio): boolean {
  return compareRatio(asCompared(law, value), ceiling) > 0;
}

/** Whether 以上 includes the number itself (AMB-01). */
export function aboveIncludesLimit(law: Law): boolean {
  return law.choice('bounds.inclusive') !== 'EXCLUSIVE_ABOVE';
}

/** The readings that could turn the comparison the other way: equality asks AMB-01, a share that rounds onto the threshold AMB-04. */
export function decisiveReadings(value: Ratio, threshold: Ratio): readonly string[] {
  const order = compareRatio(value, threshold);
  if (order === 0) return ['bounds.inclusive'];
  const whenRounded = compareRatio(rounded(value, 100), threshold);
  return order < 0 === whenRounded < 0 ? [] : ['ratio.compare'];
}
