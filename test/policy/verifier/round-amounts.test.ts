import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { lawData } from '#policy/engine/law-data.ts';
import { ratio } from '#policy/engine/ratio.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { over } from '#policy/verifier/fraction.ts';
import { lawDataSchema, lawOnDay } from '#policy/verifier/law-of-bundle.ts';
import { roundAmounts } from '#policy/verifier/round-amounts.ts';

const day = civilDate('2021-04-20');
const byProject = 'HALF_UP_FEN_PER_PROJECT';

/** Fen in sixths. */
const rows: readonly (readonly [reading: string, sixths: readonly number[], fen: number[]])[] = [
  ['HALF_UP_FEN_PER_TRAINEE', [8, 9, 10], [1, 2, 2]],
  ['DOWN_FEN_PER_TRAINEE', [8, 9, 11], [1, 1, 1]],
  ['HALF_UP_YUAN', [299, 300, 899, 900], [0, 100, 100, 200]],
  // The odd fen goes to the largest remainder, be the line large or small.
  [byProject, [25, 5], [4, 1]],
  [byProject, [5, 25], [1, 4]],
  [byProject, [26, 9, 1], [4, 2, 0]],
  // Of equal ones the earlier lines come first.
  [byProject, [8, 20, 8, 14, 8], [2, 4, 1, 2, 1]],
  [byProject, [6, 12], [1, 2]],
];

describe('engine and verifier round alike', () => {
  it.each(rows)('%s, %j', (reading, sixths, fen) => {
    const choices = { 'money.rounding': reading };
    const data = lawDataSchema.parse(JSON.parse(JSON.stringify(lawData(chongqing2021, choices))));
    const amounts = sixths.map((each) => over(each, 6));
    expect(roundAmounts(amounts, lawOnDay(data, day))).toEqual(fen);
    const exact = sixths.map((each) => ratio(each, 6));
    expect(roundLines(exact, lawOn(chongqing2021, day, choices), []).fen).toEqual(fen);
  });
});
