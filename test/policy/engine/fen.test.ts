import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFen,
  exactYuan,
  fen,
  formatYuan,
  minFen,
  multiplyFen,
  parseYuan,
  subtractFen,
} from '#policy/engine/fen.ts';
import { ratio } from '#policy/engine/ratio.ts';
import { roundRatio, roundToFen, roundToYuan } from '#policy/engine/rounding.ts';

const largest = Number.MAX_SAFE_INTEGER;

describe('fen', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, largest + 1, 2n ** 53n])(
    'refuses %s',
    (amount) => {
      expect(() => fen(amount)).toThrow(RangeError);
    },
  );

  it('takes the smaller of two', () => {
    expect([minFen(fen(1), fen(2)), minFen(fen(2), fen(1))]).toEqual([1, 1]);
  });

  it('reads yuan without and with decimals', () => {
    expect(['12', '12.5', '12.50'].map(parseYuan)).toEqual([1200, 1250, 1250]);
  });

  it('refuses a sum or product beyond 2^53 − 1 rather than lose a fen', () => {
    expect(() => addFen(fen(largest), fen(1))).toThrow(RangeError);
    expect(() => multiplyFen(fen(largest), 2)).toThrow(RangeError);
  });

  it.each([
    [0, '0.00'],
    [7, '0.07'],
    [6_531_600, '65316.00'],
    [-150, '-1.50'],
  ])('writes %i fen as %s', (amount, text) => {
    expect(formatYuan(fen(amount))).toBe(text);
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(parseYuan(formatYuan(fen(amount)))).toBe(amount);
      }),
    );
  });

  it.each(['1.234', '-1.00', '1,000.00', '', '1.'])('refuses %j as yuan', (text) => {
    expect(() => parseYuan(text)).toThrow(RangeError);
  });

  it('multiplies exactly where single precision would not', () => {
    expect(multiplyFen(fen(16_777_217), 3)).toBe(50_331_651);
  });

  it('subtracts below zero and leaves the meaning to the caller', () => {
    expect(subtractFen(fen(100), fen(250))).toBe(-150);
  });

  it('shows a fraction of a fen as a fraction', () => {
    expect([exactYuan(ratio(100, 1)), exactYuan(ratio(1, 3))]).toEqual(['1.00', '1/3 fen']);
  });
});

describe('rounding', () => {
  it.each([
    [ratio(5, 2), 3n, 2n, 3n],
    [ratio(7, 3), 2n, 2n, 3n],
    [ratio(4, 1), 4n, 4n, 4n],
    [ratio(0, 1), 0n, 0n, 0n],
  ])('rounds %o half up, down and up', (value, halfUp, down, up) => {
    expect([
      roundRatio(value, 'half-up'),
      roundRatio(value, 'down'),
      roundRatio(value, 'up'),
    ]).toEqual([halfUp, down, up]);
  });

  it('is never further off than half a unit', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 6n), (n, d) => {
        const off = 2n * (roundRatio(ratio(n, d), 'half-up') * d - n);
        expect(off <= d && off > -d).toBe(true);
      }),
    );
  });

  it('rounds WE-23 to the fen and to the yuan', () => {
    const exact = ratio(288_000 * 233, 310);
    expect([
      roundToFen(exact, 'half-up'),
      roundToFen(exact, 'down'),
      roundToYuan(exact, 'half-up'),
    ]).toEqual([216_465, 216_464, 216_500]);
  });

  it('refuses to round what is below zero', () => {
    expect(() => roundRatio(ratio(-1, 2), 'half-up')).toThrow(RangeError);
  });
});
