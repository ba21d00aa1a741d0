import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  type ProjectSpec,
  project,
  type TraineeSpec,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';
import { withFirst } from './changed-facts.ts';

/** Five with jobs after a course of forty hours, the first of them in some other way. */
function five(first: TraineeSpec = {}, change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8] }],
    trainees: [{ hired: true, ...first }, ...hired(4)],
    ...change,
  });
}

/** The first sat on these days and passed on the last of them; the claim was filed on 4 September. */
const sat = (...days: readonly string[]): SettlementFacts =>
  withFirst(five(), {
    attempts: days.map((on, at) => ({ on, passed: at === days.length - 1 })),
  });
const certified = (kind: string, facts = five()): SettlementFacts =>
  withFirst(facts, { certificate: { kind, number: 'ZS-1', issuedOn: '2024-08-30' } });

const freely = { 'assessment.retake': 'UNLIMITED_BEFORE_CLAIM' };
const completion = { 'certificate.accept': 'COMPLETION_ONLY' };
const sparing = { 'attendance.floor_scope': 'UNEMPLOYED_ONLY' };
const mayCome = { supplementsOpen: true } as const;

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  status: string,
  yuan: number,
  kind: string,
];

const rows: readonly Row[] = [
  ['a pass on the day of the claim counts', sat('2024-09-04'), {}, 'payable', 4000, 'full'],
  ['a pass on the day after it does not', sat('2024-09-05'), {}, 'payable', 3200, 'failed'],
  [
    'a third sitting counts where there is no limit',
    sat('2024-08-01', '2024-08-08', '2024-08-30'),
    freely,
    'payable',
    4000,
    'full',
  ],
  [
    'without limit it still comes before the claim',
    sat('2024-08-01', '2024-08-08', '2024-09-05'),
    freely,
    'payable',
    3200,
    'failed',
  ],
  ['a higher certificate shows the pass', certified('skill-level'), {}, 'payable', 4000, 'full'],
  [
    'it does not where only that of completion does',
    certified('skill-level'),
    completion,
    'payable',
    3200,
    'no-certificate',
  ],
  [
    'nor does it let another one be awaited',
    certified('skill-level', five({}, mayCome)),
    completion,
    'payable',
    3200,
    'no-certificate',
  ],
  [
    'that of completion shows it there',
    certified('completion'),
    completion,
    'payable',
    4000,
    'full',
  ],
  [
    'one that may still come is awaited',
    five({ noCertificate: true }, mayCome),
    {},
    'held',
    3200,
    'certificate-pending',
  ],
  [
    'a proven job spares the least attendance where it does',
    five({ attended: 24 }),
    sparing,
    'payable',
    4000,
    'full',
  ],
  [
    'one that is not proven does not',
    five({ attended: 24, noWage: true }),
    sparing,
    'payable',
    3200,
    'attendance-too-low',
  ],
  [
    'it spares nobody by default',
    five({ attended: 24 }),
    {},
    'payable',
    3200,
    'attendance-too-low',
  ],
  [
    'who failed is told so, however little attended',
    five({ attended: 24, failed: true }),
    {},
    'payable',
    3200,
    'failed',
  ],
  [
    'who attended too little is told so, though the hours are too few as well',
    five({ attended: 24 }),
    { 'min_hours.base': 'DELIVERED_PER_TRAINEE' },
    'payable',
    3200,
    'attendance-too-low',
  ],
];

describe('engine and verifier agree that', () => {
  it.each(rows)('%s', (_what, facts, choices, status, yuan, kind) => {
    const { trainees, ...statement } = settled(facts, choices);
    expect([statement.status, statement.totalFen, trainees[0]?.kind]).toEqual([
      status,
      yuan * 100,
      kind,
    ]);
  });
});
