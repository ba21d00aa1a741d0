import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { precedence } from '#policy/engine/pack.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { programmes } from '#policy/packs/programmes.ts';
import { type Coverage, computations } from '#policy/verifier/computations.ts';
import {
  furtherCases,
  readingCases,
  settledFacts,
} from '#test/policy/packs/changchun-2024/reading-cases.ts';
import { disagreement } from './agreement.ts';
import { secondOpinion } from './second-opinion.ts';

const casesOfOptions = Object.entries(readingCases).flatMap(([choice, options]) =>
  Object.entries(options).map(([option, seen]) => [choice, option, seen] as const),
);
const settled = [...casesOfOptions, ...furtherCases].flatMap(([choice, option, seen]) => {
  const facts = settledFacts.get(seen);
  return facts === undefined ? [] : [[choice, option, facts] as const];
});

/** Cases in which a reading is known to make a difference: there the verifier must make the same. */
describe('engine and verifier agree where a reading turns the case', () => {
  it.each(settled)('%s=%s', (choice, option, facts) => {
    const of = 'changchun-2024';
    expect(disagreement({ of, facts, choices: {} })).toEqual([]);
    expect(disagreement({ of, facts, choices: { [choice]: option } })).toEqual([]);
  });

  it('in most of the readings', () => {
    expect(settled.length).toBeGreaterThan(50);
  });
});

/** What no settlement may turn on is drawn by the agreement too; here, that nothing is forgotten. */
describe('every reading of every pack', () => {
  const coverages = new Map<string, Coverage>(
    computations.map(({ revision, coverage }) => [revision, coverage]),
  );
  it.each(programmes.map(({ pack }) => pack))(
    'of $id is computed, or said to move no money',
    (pack) => {
      const coverage = coverages.get(pack.revision);
      const readings = precedence(pack).flatMap(({ choices }) =>
        choices.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const)),
      );
      const forgotten = readings.filter(
        ([id, option]) =>
          coverage?.besideTheMoney.has(id) !== true &&
          coverage?.computedReadings[id]?.includes(option) !== true,
      );
      expect(forgotten).toEqual([]);
    },
  );

  it('unheard of is named and not guessed', () => {
    const readings = { min_wage: 'BY_THE_MOON' };
    const [facts] = settledFacts.values();
    const statement = changchun2024.settle(facts as SettlementFacts, { computedBy: 'test' });
    expect(secondOpinion(changchun2024, facts as SettlementFacts, readings, statement)).toEqual([
      'min_wage=BY_THE_MOON',
    ]);
  });
});
