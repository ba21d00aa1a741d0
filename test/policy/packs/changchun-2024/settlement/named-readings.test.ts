import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { settle } from '#policy/packs/changchun-2024/settlement/settle.ts';
import { changed, withClass } from '#test/policy/verifier/changchun/changed-facts.ts';
import { hired, type ProjectSpec, people, project } from './example-facts.ts';
import { settled } from './example-row.ts';

const C = { catalogueClass: 'C', offline: 40 } as const;

/** Five of whom all have jobs, on which no reading turns, with something changed. */
function five(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ demand: 5, plan: 5, classes: [C], trainees: hired(5), ...change });
}

const approvedOn = (day: string): SettlementFacts =>
  changed(five(), { project: { ...five().project, approvedOn: day } });
const withoutVideo = (facts: SettlementFacts): SettlementFacts =>
  withClass(facts, 1, { fullVideo: undefined });

/** The readings that a statement names for the whole claim. */
function named({ derivation }: Statement): readonly string[] {
  return derivation.node === 'calculation'
    ? derivation.inputs.flatMap((input) => (input.node === 'choice' ? [input.id] : []))
    : [];
}

const window = ['validity.event', 'validity.start'];
const deadline = [
  'claim.late',
  'claim.clock_start',
  'claim.evidence',
  'deadline.calendar',
  'deadline.start',
];
const refusing = { 'claim.late': 'LATE_REFUSED' };

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  ids: readonly string[],
];

const rows: readonly Row[] = [
  ['none where all is as planned', five(), {}, []],
  [
    'the standing of a draft, and its window that nobody knows',
    five({ draft: true }),
    {},
    ['profile.cc24.status', ...window],
  ],
  [
    'the standing of a draft alone where its window is known',
    five({ draft: true }),
    { 'validity.start': 'SIGNATURE_DATE' },
    ['profile.cc24.status'],
  ],
  ['the window where the project was approved before it', approvedOn('2024-03-31'), {}, window],
  ['no window where the project was approved on its first day', approvedOn('2024-04-01'), {}, []],
  [
    'the window where the claim was filed after it',
    five({ filedOn: '2025-01-02', trainees: hired(5) }),
    {},
    window,
  ],
  ['no window where it was filed on the last day', five({ filedOn: '2024-12-31' }), {}, []],
  [
    'the window, and no early start, where a class opened after it',
    five({ classes: [C, { ...C, openingApprovedOn: '2025-01-02' }] }),
    {},
    window,
  ],
  [
    'the early start of a class in which nobody is enrolled',
    five({ classes: [C, { ...C, startsOn: '2024-04-07' }] }),
    {},
    ['unapproved_start'],
  ],
  [
    'nothing of a class that was neither approved nor taught',
    five({ classes: [C, { catalogueClass: 'C', dayHours: [], openingApprovedOn: null }] }),
    {},
    [],
  ],
  [
    'over whom five are counted where four have jobs',
    five({ trainees: [...hired(4), ...people(1)] }),
    {},
    ['min_demand.scope'],
  ],
  [
    'the same where the fifth job still waits for its proof',
    five({ trainees: [...hired(4), ...hired(1, { noInsurance: true })], supplementsOpen: true }),
    {},
    ['min_demand.scope'],
  ],
  [
    'whether people above the plan are paid where there are some',
    five({ trainees: hired(6) }),
    {},
    ['over_plan.pay'],
  ],
  [
    'who keeps the recording where that of one class is missing',
    withoutVideo(five({ classes: [C, C] })),
    {},
    ['video.archive'],
  ],
  [
    'how the deadline runs where the claim is late',
    five({ trainees: hired(5, { signedOn: '2024-08-20' }) }),
    {},
    deadline,
  ],
  ['the same where a late claim would be refused', five(), refusing, deadline],
  [
    'nothing of a deadline that nobody can know yet',
    five({ filedOn: '2031-03-03' }),
    refusing,
    window,
  ],
];

describe('the readings on which a whole claim turns are', () => {
  it.each(rows)('%s', (_what, facts, choices, ids) => {
    expect(named(settled(facts, choices))).toEqual(ids);
  });

  it('not whether a draft is in force where the law is none', () => {
    const inForce = { ...changchun2024, draft: false };
    const statement = settle(inForce, five({ draft: true }), { computedBy: 'test' });
    expect(named(statement)).toEqual(window);
  });
});
