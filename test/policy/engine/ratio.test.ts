import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatio,
  compareRatio,
  divideRatio,
  formatPercent,
  formatRatio,
  minRatio,
  multiplyRatio,
  one,
  percent,
  ratio,
  zero,
} from '#policy/engine/ratio.ts';

const anyRatio = fc
  .tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 6n))
  .map(([n, d]) => ratio(n, d));

describe('ratio', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect([ratio(14, 20), ratio(3, -9)]).toEqual([
      { numerator: 7n, denominator: 10n },
      { numerator: -1n, denominator: 3n },
    ]);
  });

  it('takes the smaller of two', () => {
    expect([minRatio(one, zero), minRatio(zero, one)]).toEqual([zero, zero]);
  });

  it('keeps lowest terms of numbers beyond 2^53', () => {
    expect(ratio(6n * 10n ** 20n, 4n * 10n ** 20n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(ratio(10n ** 20n, 7n)).toEqual({ numerator: 10n ** 20n, denominator: 7n });
  });

  it('refuses a denominator of zero', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => divideRatio(one, zero)).toThrow(RangeError);
  });

  it('knows that 16 of 23 is less than 70 %', () => {
    expect(compareRatio(ratio(16, 23), percent(70))).toBe(-1);
    expect(compareRatio(ratio(14, 20), percent(70))).toBe(0);
  });

  it('tells shares apart that no floating-point number does', () => {
    expect(compareRatio(ratio(69_999_999, 100_000_000), percent(70))).toBe(-1);
    expect(compareRatio(ratio(10n ** 20n + 1n, 10n ** 20n), one)).toBe(1);
  });

  it.each([
    [ratio(69_999, 100_000), '69.99%'],
    [ratio(7, 10), '70.00%'],
    [ratio(1, 3), '33.33%'],
    [one, '100.00%'],
  ])('cuts %o off to %s and never rounds it up', (value, text) => {
    expect(formatPercent(value)).toBe(text);
  });

  it('adds, multiplies and divides exactly', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(addRatio(a, b)).toEqual(addRatio(b, a));
        expect(multiplyRatio(a, one)).toEqual(a);
        if (b.numerator !== 0n) expect(multiplyRatio(divideRatio(a, b), b)).toEqual(a);
        expect(compareRatio(minRatio(a, b), a)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('writes whole numbers without a denominator', () => {
    expect([formatRatio(ratio(6, 3)), formatRatio(ratio(9, 20))]).toEqual(['2', '9/20']);
  });
});
