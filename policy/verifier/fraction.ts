/** An exact non-negative fraction, `[numerator, denominator]` in lowest terms. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** `n / d`. */
export function over(n: number | bigint, d: number | bigint = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const common = commonDivisor(top, bottom);
  return [top / common, bottom / common];
}

/** Nothing. */
export const nothing: Fraction = [0n, 1n];

/** The whole. */
export const whole: Fraction = [1n, 1n];

/** Exact sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return over(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
}

/** Exact difference; nothing where `b` is the larger. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return isBelow(a, b) ? nothing : over(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
}

/** Exact product. */
export function times(a: Fraction, b: Fraction): Fraction {
  return over(a[0] * b[0], a[1] * b[1]);
}

/** Exact quotient of `a` by a `b` that is not zero. */
export function by(a: Fraction, b: Fraction): Fraction {
  return over(a[0] * b[1], a[1] * b[0]);
}

/** Whether `a` is below `b`. */
export function isBelow(a: Fraction, b: Fraction): boolean {
  return a[0] * b[1] < b[0] * a[1];
}

/** The smaller one. */
export function least(a: Fraction, b: Fraction): Fraction {
  return isBelow(b, a) ? b : a;
}

/** The whole number below or at. */
export function down(a: Fraction): bigint {
  return a[0] / a[1];
}

/** The nearest whole number, a half upwards. */
export function nearest(a: Fraction): bigint {
  return (a[0] + a[0] + a[1]) / (a[1] + a[1]);
}

/** `7/10`, or `3` where it is whole. */
export function told(a: Fraction): string {
  return a[1] === 1n ? `${a[0]}` : `${a[0]}/${a[1]}`;
}

/** The fraction of a text that {@link told} writes. */
export function fractionOf(text: string): Fraction {
  const [top = '0', bottom = '1'] = text.split('/');
  return over(BigInt(top), BigInt(bottom));
}
