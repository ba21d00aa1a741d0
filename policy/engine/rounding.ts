import { type Fen, fen } from './fen.ts';
import type { Ratio } from './ratio.ts';

/** How a fraction becomes a whole number. */
export type RoundingMode = 'half-up' | 'down' | 'up';

/** Rounds a non-negative fraction to an integer; throws `RangeError` for a negative one. */
export function roundRatio(value: Ratio, mode: RoundingMode): bigint {
  if (value.numerator < 0n) {
    throw new RangeError(`不得对负数取整。 A negative value must not be rounded.`);
  }
  const { numerator: n, denominator: d } = value;
  switch (mode) {
    case 'down':
      return n / d;
    case 'up':
      return (n + d - 1n) / d;
    case 'half-up':
      return (2n * n + d) / (2n * d);
  }
}

/** Rounds an exact amount in fen to whole fen. */
export function roundToFen(exactFen: Ratio, mode: RoundingMode): Fen {
  return fen(roundRatio(exactFen, mode));
}

/** Rounds an exact amount in fen to whole yuan, given in fen. */
export function roundToYuan(exactFen: Ratio, mode: RoundingMode): Fen {
  const inYuan: Ratio = { numerator: exactFen.numerator, denominator: exactFen.denominator * 100n };
  return fen(roundRatio(inYuan, mode) * 100n);
}

/** Whether ways of rounding could come to different amounts: of whole yuan none does (AMB-03). */
export function roundingMatters({ numerator, denominator }: Ratio): boolean {
  return numerator % (denominator * 100n) !== 0n;
}
