import { describe, expect, it } from 'vitest';
import { compareReadings } from '#policy/engine/compare-readings.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { readingCases, settledFacts } from './reading-cases.ts';
import { hired, people, project } from './settlement/example-facts.ts';
import { settled } from './settlement/example-row.ts';

const compared = (facts: SettlementFacts, choices = {}) =>
  compareReadings(changchun2024, facts, { computedBy: 'test', choices });

const we34 = project({
  demand: 15,
  plan: 15,
  classes: [{ catalogueClass: 'A', offline: 240 }],
  trainees: [
    ...hired(11),
    ...[228, 216, 215, 180, 168, 167].map((attended) => ({ attended })),
    { failed: true },
  ],
});

const other = (facts: SettlementFacts, option: string) =>
  compared(facts).find((each) => each.option === option);

describe('what the other readings of WE-34 would pay', () => {
  it.each([
    ['RATIO_CAPPED', '67200.00', ['T14', 'T15', 'T16']],
    ['LINEAR_TO_90', '66066.67', ['T14', 'T15', 'T16']],
    ['EXCLUSIVE_ABOVE', '63012.00', ['T13', 'T16']],
  ])('%s: %s', (option, total, trainees) => {
    const found = other(we34, option);
    expect([formatYuan(found?.totalFen ?? (0 as never)), found?.status]).toEqual([
      total,
      'payable',
    ]);
    expect(found?.trainees.map(({ id }) => id)).toEqual(trainees);
  });

  it('names amounts as they are and as they would be', () => {
    const [first] = other(we34, 'EXCLUSIVE_ABOVE')?.trainees ?? [];
    expect(first).toEqual({ id: 'T13', fen: 288_000, otherFen: 259_200 });
  });

  it('leaves out what comes to the same', () => {
    expect(other(we34, 'DECLARED_DEMAND')).toBeUndefined();
  });

  it('starts from the readings taken, not from the defaults', () => {
    const found = compared(we34, { 'cost.prorata': 'RATIO_CAPPED' });
    expect(found.find(({ option }) => option === 'MULTIPLY')).toMatchObject({
      taken: 'RATIO_CAPPED',
      totalFen: 6_531_600,
    });
  });

  it('tells a refused project what would have paid it', () => {
    const refused = project({
      demand: 10,
      plan: 12,
      classes: [{ catalogueClass: 'C', offline: 80 }],
      trainees: [...hired(8), ...people(4)],
    });
    expect(other(refused, 'DECLARED_DEMAND')).toMatchObject({
      status: 'payable',
      totalFen: 1_664_000,
    });
  });
});

describe('the choices a statement names', () => {
  const result = (seen: string): string => JSON.stringify(JSON.parse(seen).slice(0, 2));
  const changing = Object.entries(readingCases).flatMap(([choice, options]) =>
    Object.entries(options).flatMap(([option, seen]) => {
      const facts = settledFacts.get(seen);
      if (facts === undefined) return [];
      const changes = result(seen({})) !== result(seen({ [choice]: option }));
      return changes ? [[choice, option, facts] as const] : [];
    }),
  );

  it.each(changing)('%s=%s is among them where it changes the result', (choice, _option, facts) => {
    expect(settled(facts).choices.map(({ id }) => id)).toContain(choice);
  });
});
