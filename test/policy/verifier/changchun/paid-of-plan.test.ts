import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import {
  hired,
  type ProjectSpec,
  people,
  project,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';

const five: ProjectSpec = {
  demand: 5,
  plan: 5,
  classes: [{ catalogueClass: 'C', offline: 80 }],
  trainees: hired(5),
};

const capped = { 'over_plan.pay': 'CAP_AT_PLAN' };
const changedPlan = { ...capped, 'project.figures': 'LAST_APPROVED_CHANGE' };

type Kinds = readonly [
  what: string,
  trainees: ProjectSpec['trainees'],
  choices: ChoiceOverrides,
  kinds: string,
  change?: ProjectSpec['change'],
];

const ofPlan: readonly Kinds[] = [
  [
    'all are paid, also above the plan',
    [...people(2), ...hired(4)],
    {},
    'cost cost full full full full',
  ],
  [
    'or only as many as planned, whoever has a job first',
    [...people(2), ...hired(4)],
    capped,
    'cost above-plan full full full full',
  ],
  [
    'of those who have one the first',
    [...hired(6), {}],
    capped,
    'full full full full full above-plan above-plan',
  ],
  [
    'whoever failed is not above it, though he has a job',
    [...hired(1, { failed: true }), ...hired(4), ...people(2)],
    capped,
    'failed full full full full cost above-plan',
  ],
  [
    'as many as planned by the change that was approved',
    [...people(2), ...hired(4)],
    changedPlan,
    'above-plan above-plan full full full full',
    { demand: 4, plan: 4 },
  ],
  [
    'not by one that is not taken',
    [...people(2), ...hired(4)],
    capped,
    'cost above-plan full full full full',
    { demand: 4, plan: 4 },
  ],
];

describe('engine and verifier agree that', () => {
  it.each(
    ofPlan.map(
      ([what, trainees, choices, kinds, change]) =>
        [what, kinds, trainees, choices, change] as const,
    ),
  )('%s: %s', (_what, kinds, trainees, choices, change) => {
    const facts = project({ ...five, trainees, ...(change && { change }) });
    expect(
      settled(facts, choices)
        .trainees.map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });
});
