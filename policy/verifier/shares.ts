import { type Fraction, isBelow, nearest, over } from './fraction.ts';
import type { LawOnDay } from './law-of-bundle.ts';

/** A share as it is held against a limit: exact, or rounded half up first (AMB-04). */
function asRead(share: Fraction, law: LawOnDay): Fraction {
  const toSteps = (steps: bigint) => over(nearest(over(share[0] * steps, share[1])), steps);
  if (law.reads('ratio.compare', 'ROUNDED_1_DECIMAL')) return toSteps(1000n);
  if (law.reads('ratio.compare', 'ROUNDED_INTEGER')) return toSteps(100n);
  return share;
}

/** Whether a share is at the limit or above, or truly above it where the limit itself is not enough. */
export function isReached(
  share: Fraction,
  limit: Fraction,
  limitIsEnough: boolean,
  law: LawOnDay,
): boolean {
  const read = asRead(share, law);
  return limitIsEnough ? !isBelow(read, limit) : isBelow(limit, read);
}

/** Whether a share is above a limit that it may equal (不超过). */
export function isAbove(share: Fraction, limit: Fraction, law: LawOnDay): boolean {
  return isBelow(limit, asRead(share, law));
}
