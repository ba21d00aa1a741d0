import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { hired, project } from './example-facts.ts';
import { settled } from './example-row.ts';

/** Two classes with trainees in the second; how much theory and how much online each teaches. */
function twoClasses(
  first: { readonly theory: number; readonly online: number },
  second: { readonly theory: number; readonly online: number },
): SettlementFacts {
  return project({
    demand: 5,
    plan: 5,
    classes: [first, second].map(({ theory, online }) => ({
      catalogueClass: 'C' as const,
      offline: 80 - online,
      online,
      theory,
    })),
    trainees: hired(5).map((each) => ({ ...each, classId: 'K2' })),
  });
}

function named(facts: SettlementFacts): readonly string[] {
  return settled(facts)
    .choices.map(({ id }) => id)
    .filter((id) => ['theory.base', 'online.counts'].includes(id));
}

const much = { theory: 40, online: 0 };
const muchIfOnlineIs = { theory: 8, online: 40 };
const little = { theory: 8, online: 0 };

describe('the readings of theory that a statement names', () => {
  it('are none where every class has little', () => {
    expect(named(twoClasses(little, little))).toEqual([]);
  });

  it('are the base where a class has too much however it is read', () => {
    expect(named(twoClasses(little, much))).toEqual(['theory.base']);
  });

  it('are both where online hours decide it for a class', () => {
    const both = ['theory.base', 'online.counts'];
    expect(named(twoClasses(muchIfOnlineIs, little)).toSorted()).toEqual(both.toSorted());
    expect(named(twoClasses(muchIfOnlineIs, much)).toSorted()).toEqual(both.toSorted());
  });
});
