import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { amounts } from '#policy/packs/changchun-2024/settlement/amounts.ts';
import { hired, people, project } from './example-facts.ts';

const five = (unemployed: number): SettlementFacts =>
  project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'C', offline: 40 }],
    trainees: [...hired(5 - unemployed), ...people(unemployed)],
  });

const rows: readonly (readonly [string, SettlementFacts, ChoiceOverrides])[] = [
  ['paid in full and at cost', five(1), {}],
  ['refused', five(2), {}],
  ['refused by the reading alone', five(1), { 'min_demand.scope': 'HIRED' }],
  ['paid by an amount of its own', five(1), { 'cost.base': 'CLASS_MAXIMUM' }],
];

describe('amounts alone', () => {
  it.each(rows)('are those of a statement that is %s', (_what, facts, choices) => {
    const statement = changchun2024.settle(facts, { computedBy: 'test', choices });
    expect(amounts(changchun2024, facts, choices)).toEqual({
      refused: statement.status === 'refused',
      totalFen: statement.totalFen,
      trainees: statement.trainees.map(({ derivation: _, ...line }) => line),
    });
  });

  it('are not computed of a class that has no limits', () => {
    const facts = five(0);
    const classes = facts.classes.map((each) => ({ ...each, catalogueClass: 'D' }));
    expect(() => amounts(changchun2024, { ...facts, classes }, {})).toThrow('catalogueClass');
  });
});
