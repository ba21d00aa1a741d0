import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  type ProjectSpec,
  project,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';

/** Forty hours in each of two classes, of which so many were planned, for so many of five planned people. */
function delivered(
  planned: readonly [number, number],
  enrolled: number,
  change: Partial<ProjectSpec> = {},
): SettlementFacts {
  return project({
    demand: 5,
    plan: 5,
    classes: planned.map((practice) => ({
      catalogueClass: 'C',
      offline: 40,
      planned: { practice },
    })),
    trainees: hired(enrolled),
    ...change,
  });
}

const by = (reading: string): ChoiceOverrides => ({ 'task.complete': reading });
const not = { verdict: 'not-completed' } as const;
const unsaid = { verdict: 'none' } as const;

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  status: string,
];

const rows: readonly Row[] = [
  [
    'all hours that were planned complete the task, whatever the officer said',
    delivered([40, 40], 4, not),
    by('HOURS'),
    'payable',
  ],
  [
    'hours of one class make up for those of another',
    delivered([35, 45], 4),
    by('HOURS'),
    'payable',
  ],
  ['fewer hours over all classes do not', delivered([40, 41], 5), by('HOURS'), 'refused'],
  [
    'as many people as were planned complete it, with fewer hours',
    delivered([41, 40], 5, not),
    by('HEADCOUNT'),
    'payable',
  ],
  ['fewer people do not, with all hours', delivered([40, 40], 4), by('HEADCOUNT'), 'refused'],
  ['hours and people together do', delivered([40, 40], 5, unsaid), by('BOTH'), 'payable'],
  ['hours without people do not', delivered([40, 40], 4), by('BOTH'), 'refused'],
  ['people without hours do not', delivered([40, 41], 5), by('BOTH'), 'refused'],
  ['an officer may say so of fewer hours', delivered([41, 41], 4), {}, 'payable'],
  ['an officer may say otherwise of all', delivered([40, 40], 5, not), {}, 'refused'],
];

describe('engine and verifier agree that', () => {
  it.each(rows)('%s', (_what, facts, choices, status) => {
    expect(settled(facts, choices).status).toBe(status);
  });
});

describe('the task of a project', () => {
  it('is shown with its counters and with what the officer said', () => {
    const [task] = settled(delivered([40, 45], 4, not)).gates;
    expect(task?.derivation).toMatchObject({
      id: 'gate:task-completed',
      value: 'block',
      inputs: [
        { path: 'classes', value: '80' },
        { path: 'classes.plan', value: '85' },
        { path: 'trainees', value: '4' },
        { path: 'project.plannedHeadcount', value: '5' },
        { node: 'decision', value: 'not-completed' },
        { node: 'choice', id: 'task.complete' },
      ],
    });
  });

  it('is shown without a verdict where there is none', () => {
    const [open] = settled(delivered([40, 40], 5, unsaid)).gates;
    const kinds = open?.derivation.node === 'calculation' ? open.derivation.inputs : [];
    expect(kinds.map(({ node }) => node)).toEqual(['fact', 'fact', 'fact', 'fact', 'choice']);
  });
});
