import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { sumFen } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { addRatio, type Ratio, ratio } from '#policy/engine/ratio.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { roundRatio } from '#policy/engine/rounding.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

function rounded(exact: readonly Ratio[], reading: string): readonly number[] {
  const law = lawOn(changchun2024, civilDate('2024-06-01'), { 'money.rounding': reading });
  return roundLines(exact, law, ['CC24-4.2.c']).fen;
}

describe('the rounding of lines', () => {
  const exact = [ratio(16, 3), ratio(23, 6), ratio(31, 4), ratio(5, 1)];

  it.each([
    ['HALF_UP_FEN_PER_TRAINEE', [5, 4, 8, 5]],
    ['DOWN_FEN_PER_TRAINEE', [5, 3, 7, 5]],
    ['HALF_UP_YUAN', [0, 0, 0, 0]],
    ['HALF_UP_FEN_PER_PROJECT', [5, 4, 8, 5]],
  ])('%s', (reading, lines) => {
    expect(rounded(exact, reading)).toEqual(lines);
  });

  it('hands the odd fen of a project to the largest remainders, not to the largest amounts', () => {
    const thirds = [ratio(100_001, 10), ratio(9, 10), ratio(12, 10)];
    expect(rounded(thirds, 'HALF_UP_FEN_PER_PROJECT')).toEqual([10_000, 1, 1]);
  });

  it('adds up to the rounded sum of a project', () => {
    const amount = fc
      .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 999 }))
      .map(([n, d]) => ratio(n, d));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (amounts) => {
        const lines = rounded(amounts, 'HALF_UP_FEN_PER_PROJECT');
        expect(BigInt(sumFen(lines as never))).toBe(roundRatio(addRatio(...amounts), 'half-up'));
      }),
    );
  });
});
