import { describe, expect, it } from 'vitest';
import { precedence } from '#policy/engine/pack.ts';
import { allPacks } from '#policy/packs/all-packs.ts';

/** Every point of the documents that was found unclear. */
const ambiguities = Array.from({ length: 88 }, (_, at) => `AMB-${String(at + 1).padStart(2, '0')}`);

/** Other readings of points of which an office may choose some, by the fixed reading that says why not these. */
const notOffered: readonly (readonly [pack: string, id: string, amb: string])[] = [
  ['chongqing-2021', 'annual_limit.event', 'AMB-49'],
  ['chongqing-2021', 'annual_limit.scope', 'AMB-49'],
  ['chongqing-2021', 'work_training.per', 'AMB-51'],
  ['chongqing-2021', 'work_training.unit', 'AMB-51'],
  ['chongqing-2021', 'work_training.overlap', 'AMB-51'],
  ['qijiang-2019', 'advance.moment', 'AMB-64'],
  ['dadukou-2022', 'window.by_certificate', 'AMB-66'],
];

describe('every unclear point', () => {
  it('is a choice of some pack or a fixed reading, and none is unknown', () => {
    const known = new Set<string>(
      allPacks.flatMap(({ choices, fixedReadings }) =>
        [...choices, ...fixedReadings].map(({ amb }) => amb),
      ),
    );
    expect(ambiguities.filter((amb) => !known.has(amb))).toEqual([]);
    const silent = 'SILENT';
    expect([...known].filter((amb) => ![...ambiguities, silent].includes(amb))).toEqual([]);
  });

  it.each(notOffered)('of which %s offers a part says why not the rest: %s', (of, id, amb) => {
    const pack = allPacks.find((each) => each.id === of);
    expect(pack?.fixedReadings.find((each) => each.id === id)?.amb).toBe(amb);
  });
});

describe.each(allPacks)('the readings of $id', ({ choices, fixedReadings, ...rest }) => {
  it('have an id each', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();
    for (const list of [choices, fixedReadings]) expect(ids(list)).toEqual([...new Set(ids(list))]);
  });

  it('that are fixed say what is taken, what is not, and why, and cite clauses of the document', () => {
    const known = new Set<string>(rest.clauses.map(({ id }) => id));
    for (const { id, taken, notTaken, reason, clauses } of fixedReadings) {
      for (const { zh, en } of [taken, notTaken, reason]) {
        expect([id, zh, en]).toEqual([
          id,
          expect.stringMatching(/\p{Script=Han}/u),
          expect.stringMatching(/[a-z]/u),
        ]);
      }
      expect([id, clauses.length > 0, clauses.filter((each) => !known.has(each))]).toEqual([
        id,
        true,
        [],
      ]);
      const options = precedence({ choices, fixedReadings, ...rest })
        .flatMap((pack) => pack.choices)
        .filter((choice) => choice.id === id)
        .flatMap((choice) => choice.options.map(({ label }) => label.zh));
      expect([id, options.includes(notTaken.zh)]).toEqual([id, false]);
    }
  });
});
