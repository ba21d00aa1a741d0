import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import {
  type ClassSpec,
  hired,
  type ProjectSpec,
  project,
  type TraineeSpec,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';
import { changed } from './changed-facts.ts';

const tenDays = { catalogueClass: 'C', dayHours: Array.from({ length: 10 }, () => 8) } as const;

/** Somebody, first of five in a class; the others have jobs. */
function somebody(
  first: TraineeSpec,
  spec: ClassSpec = tenDays,
  change: Partial<ProjectSpec> = {},
): SettlementFacts {
  return project({
    demand: 5,
    plan: 5,
    classes: [spec],
    trainees: [first, ...hired(4)],
    ...change,
  });
}

const inJob = { hired: true } as const;
const unproven = { hired: true, noWage: true } as const;
const perHour = { 'cost.base': 'PER_HOUR_STANDARD' };
const ofLimit = { 'cost.base': 'CLASS_MAXIMUM' };
const linear = { 'cost.prorata': 'LINEAR_TO_90' };
const scaled = { 'paid_hours.employed': 'SCALED_70_TO_90' };
const ownHours = { 'paid_hours.employed': 'ATTENDED_BY_TRAINEE' };
const roundedAbove = { 'ratio.compare': 'ROUNDED_INTEGER', 'bounds.inclusive': 'EXCLUSIVE_ABOVE' };
const unpaid = { 'employment.unproven': 'UNPAID' };

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  kind: string,
  yuan: string,
];

const rows: readonly Row[] = [
  [
    'from the full rate the whole class is the base, though hours have a price each',
    somebody({ attended: 72 }),
    perHour,
    'cost',
    '960.00',
  ],
  [
    'below it the own hours are, at the whole share',
    somebody({ attended: 64 }),
    perHour,
    'cost',
    '768.00',
  ],
  [
    'the limit of the class is the base however few its hours, in proportion',
    somebody({ attended: 32 }, { catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8] }),
    ofLimit,
    'cost',
    '768.00',
  ],
  [
    'a rate that does not reach the full one once it is rounded earns no more than the whole share',
    somebody({ attended: 904 }, { catalogueClass: 'A', offline: 1000 }),
    { ...linear, ...roundedAbove },
    'cost',
    '2880.00',
  ],
  [
    'a job earns all from the full rate',
    somebody({ hired: true, attended: 72 }),
    scaled,
    'full',
    '1600.00',
  ],
  [
    'unless the limit itself is not enough',
    somebody({ hired: true, attended: 72 }),
    { ...scaled, 'bounds.inclusive': 'EXCLUSIVE_ABOVE' },
    'full',
    '1440.00',
  ],
  [
    'a job earns the own hours where they are paid',
    somebody({ hired: true, attended: 64 }),
    ownHours,
    'full',
    '1280.00',
  ],
  [
    'whoever is qualified earns all where that is enough',
    somebody({}),
    { 'full.scope': 'ALL_QUALIFIED' },
    'full',
    '1600.00',
  ],
  ['a job that is not proven is none', somebody(unproven), {}, 'cost', '960.00'],
  ['or is not paid', somebody(unproven), unpaid, 'employment-unproven', '0.00'],
  [
    'nor is one whose proof may still come',
    somebody(unproven, tenDays, { supplementsOpen: true }),
    unpaid,
    'employment-unproven',
    '0.00',
  ],
  ['somebody without a job is paid all the same', somebody({}), unpaid, 'cost', '960.00'],
];

const published = (publishedOn: string): object => ({
  activation: { instrument: '示例启用通知〔2024〕1号', publishedOn },
});

const ofProject = { 'validity.event': 'PROJECT_APPROVED_INSIDE' };
const ofAll = { 'validity.event': 'WHOLE_CYCLE_INSIDE' };
const excluded = { unapproved_start: 'EXCLUDE_HOURS' };
const inJobs = somebody(inJob);
const publishedBetween = changed(inJobs, published('2024-04-05'));
const publishedAfter = changed(inJobs, published('2024-04-09'));
const filedLate = somebody(inJob, tenDays, { filedOn: '2025-03-10' });
const neverApproved = somebody(inJob, { ...tenDays, openingApprovedOn: null });

const ofWindow: readonly Row[] = [
  ['an opening approved in the window is enough', publishedBetween, {}, 'full', '1600.00'],
  ['one approved before it is not', publishedAfter, {}, 'project-refused', '0.00'],
  [
    'the project must be approved in it where that counts',
    publishedBetween,
    ofProject,
    'project-refused',
    '0.00',
  ],
  ['then the claim need not lie in it', filedLate, ofProject, 'full', '1600.00'],
  [
    'the project must too where everything counts',
    publishedBetween,
    ofAll,
    'project-refused',
    '0.00',
  ],
  ['and so must the claim', filedLate, ofAll, 'project-refused', '0.00'],
  ['all in the window is paid', inJobs, ofAll, 'full', '1600.00'],
];

/** What the first of them would earn if the project were not refused for its other people. */
const ofTwoClasses = (spec: Partial<ClassSpec>): SettlementFacts =>
  project({
    demand: 5,
    plan: 5,
    classes: [{ ...tenDays, ...spec }, tenDays],
    trainees: [inJob, ...hired(4, { classId: 'K2' })],
  });

const ofOneClass: readonly Row[] = [
  [
    'a class begun before its approval is barred',
    ofTwoClasses({ startsOn: '2024-04-07' }),
    {},
    'class-barred',
    '0.00',
  ],
  [
    'or loses the hours before it',
    ofTwoClasses({ startsOn: '2024-04-07' }),
    excluded,
    'full',
    '1440.00',
  ],
  [
    'a class never approved is barred',
    ofTwoClasses({ openingApprovedOn: null }),
    {},
    'class-barred',
    '0.00',
  ],
  [
    'or loses all hours, and with them the attendance',
    ofTwoClasses({ openingApprovedOn: null }),
    excluded,
    'attendance-too-low',
    '0.00',
  ],
  [
    'no day of its opening need lie in the window',
    ofTwoClasses({ openingApprovedOn: null }),
    { ...excluded, ...ofAll },
    'attendance-too-low',
    '0.00',
  ],
  ['nothing of it is paid alone', neverApproved, excluded, 'project-refused', '0.00'],
];

describe('engine and verifier agree that', () => {
  it.each([...rows, ...ofWindow, ...ofOneClass])('%s', (_what, facts, choices, kind, yuan) => {
    const [first] = settled(facts, choices).trainees;
    expect([first?.kind, first && formatYuan(first.fen)]).toEqual([kind, yuan]);
  });
});
