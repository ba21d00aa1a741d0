import type { ClauseId } from './clause.ts';
import type { RoundingNote } from './derivation.ts';
import { addFen, type Fen, fen } from './fen.ts';
import type { Law } from './law.ts';
import { addRatio, compareRatio, type Ratio, ratio } from './ratio.ts';
import { roundRatio, roundToFen, roundToYuan } from './rounding.ts';

/** The amounts of all lines in whole fen, and how they were rounded (AMB-03). */
export interface RoundedLines {
  readonly fen: readonly Fen[];
  readonly rounding: RoundingNote;
}

/** Rounds the sum and hands the odd fen to the lines with the largest remainders, so that lines add up. */
function roundTheSum(exact: readonly Ratio[]): readonly Fen[] {
  const total = roundRatio(addRatio(...exact), 'half-up');
  const floors = exact.map((amount) => roundToFen(amount, 'down'));
  const left = Number(total - BigInt(addFen(...floors)));
  const remainder = (index: number): Ratio => {
    const { numerator, denominator } = exact[index] ?? ratio(0, 1);
    return ratio(numerator % denominator, denominator);
  };
  const lifted = new Set(
    exact
      .map((_, index) => index)
      .toSorted((a, b) => compareRatio(remainder(b), remainder(a)))
      .slice(0, left),
  );
  return floors.map((amount, index) => fen(amount + (lifted.has(index) ? 1 : 0)));
}

/** Rounds the exact amounts of a statement's lines: half up to the fen for each trainee by default. */
export function roundLines(
  exact: readonly Ratio[],
  law: Law,
  clauses: readonly ClauseId[],
): RoundedLines {
  const note = (mode: RoundingNote['mode'], place: RoundingNote['place']): RoundingNote => ({
    mode,
    place,
    clauses,
    amb: 'AMB-03',
  });
  switch (law.choice('money.rounding')) {
    case 'DOWN_FEN_PER_TRAINEE':
      return { fen: exact.map((each) => roundToFen(each, 'down')), rounding: note('down', 'fen') };
    case 'HALF_UP_YUAN':
      return {
        fen: exact.map((each) => roundToYuan(each, 'half-up')),
        rounding: note('half-up', 'yuan'),
      };
    case 'HALF_UP_FEN_PER_PROJECT':
      return { fen: roundTheSum(exact), rounding: note('half-up', 'fen') };
    default:
      return {
        fen: exact.map((each) => roundToFen(each, 'half-up')),
        rounding: note('half-up', 'fen'),
      };
  }
}
