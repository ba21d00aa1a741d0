/** An exact fraction in lowest terms with a positive denominator. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const mostExact = BigInt(Number.MAX_SAFE_INTEGER);

/** Of `a` ≥ 0 and `b` > 0; in plain numbers where these are exact, as they are many times faster. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  if (a > mostExact || b > mostExact) return b === 0n ? a : greatestCommonDivisor(b, a % b);
  let [x, y] = [Number(a), Number(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return BigInt(x);
}

/** Builds `numerator / denominator`; throws `RangeError` for a denominator of zero or a non-integer. */
export function ratio(numerator: number | bigint, denominator: number | bigint): Ratio {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) {
    throw new RangeError(`分母不得为零。 The denominator of a ratio must not be zero.`);
  }
  if (d === 1n) return { numerator: n, denominator: d };
  const sign = d < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d * sign);
  return { numerator: (n * sign) / divisor, denominator: (d * sign) / divisor };
}

/** `percent(70)` is 7/10. */
export function percent(value: number): Ratio {
  return ratio(value, 100);
}

/** Zero. */
export const zero: Ratio = ratio(0, 1);

/** One. */
export const one: Ratio = ratio(1, 1);

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareRatio(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Exact product. */
export function multiplyRatio(...factors: readonly Ratio[]): Ratio {
  return factors.reduce(
    (product, factor) =>
      ratio(product.numerator * factor.numerator, product.denominator * factor.denominator),
    one,
  );
}

/** Exact quotient; throws `RangeError` when dividing by zero. */
export function divideRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Exact sum. */
export function addRatio(...terms: readonly Ratio[]): Ratio {
  return terms.reduce(
    (sum, term) =>
      ratio(
        sum.numerator * term.denominator + term.numerator * sum.denominator,
        sum.denominator * term.denominator,
      ),
    zero,
  );
}

/** The smaller of two ratios. */
export function minRatio(a: Ratio, b: Ratio): Ratio {
  return compareRatio(a, b) <= 0 ? a : b;
}

/** `7/10`, or `3` where the denominator is one. */
export function formatRatio(value: Ratio): string {
  return value.denominator === 1n
    ? value.numerator.toString()
    : `${value.numerator}/${value.denominator}`;
}

/** Percent with two decimals, cut off and never rounded up, so that 69.999 % is not shown as 70 %. */
export function formatPercent(value: Ratio): string {
  const hundredths = (value.numerator * 10_000n) / value.denominator;
  const whole = hundredths / 100n;
  return `${whole}.${(hundredths % 100n).toString().padStart(2, '0')}%`;
}
