import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { taught, withDay, withFirst } from '#test/policy/verifier/changchun/changed-facts.ts';
import {
  type ClassSpec,
  hired,
  type ProjectSpec,
  project,
  type TraineeSpec,
} from './example-facts.ts';
import { settled } from './example-row.ts';
import { factsNamed, lawNamed, stepOf } from './step-of.ts';

/** Somebody, first of five in a class of five days of eight hours; the others have jobs. */
function somebody(first: TraineeSpec, spec: Partial<ClassSpec> = {}): SettlementFacts {
  const trainingClass = { catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8], ...spec } as const;
  return project({
    demand: 5,
    plan: 5,
    classes: [trainingClass],
    trainees: [first, ...hired(4)],
  });
}

/** The same class for five with jobs. */
function taughtAs(spec: Partial<ClassSpec>, change: Partial<ProjectSpec> = {}): SettlementFacts {
  const trainingClass = { catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8], ...spec } as const;
  return project({ demand: 5, plan: 5, classes: [trainingClass], trainees: hired(5), ...change });
}

/** A class of so many hours in the classroom and online. */
function ofHours(offline: number, online: number): SettlementFacts {
  const trainingClass = { catalogueClass: 'C', offline, online } as const;
  return project({ demand: 5, plan: 5, classes: [trainingClass], trainees: hired(5) });
}

const firstDay = (change: object): SettlementFacts => withDay(taughtAs({}), 0, change);

const inJob = { hired: true } as const;
const early = { startsOn: '2024-04-07' } as const;
const nineHours = taughtAs({ dayHours: [9, 8, 8, 8, 8] });
const unproven = { hired: true, noWage: true } as const;
const onLeave = withFirst(somebody({ attended: 32 }), { excusedDays: ['2024-04-12'] });
const onLeaveTwice = withFirst(somebody({ attended: 24 }), {
  excusedDays: ['2024-04-11', '2024-04-12'],
});
const leaveExcused = { 'attendance.leave': 'EXCUSED_REMOVED_FROM_DENOMINATOR' };
const excluded = { unapproved_start: 'EXCLUDE_HOURS' };
const dayVoid = { day_limit: 'WHOLE_DAY_VOID' };
const capped = { 'over_plan.pay': 'CAP_AT_PLAN' };

const hours = 'class hours that count (offline + online)';
const employed = 'employed, full subsidy';
const ofHour = ['cc24.class_hour_min_minutes', 'cc24.max_hours_per_day'];
const ofRate = ['attendance.unit', 'attendance.denominator'];
const ofLimit = ['cc24.cap.C.hours', 'cc24.cap.C.amount'];
const ofCost = ['cc24.cost_share_max', 'cc24.attendance_full', 'cost.base'];

type Named = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  step: string,
  named: readonly string[],
];

const laws: readonly Named[] = [
  ['leave is not spoken of where nobody missed a day', taughtAs({}), {}, 'attendance', ofRate],
  [
    'leave is where somebody missed one',
    somebody({ attended: 32 }),
    {},
    'attendance',
    [...ofRate, 'attendance.leave'],
  ],
  ['hours that all count turn on no reading', taughtAs({}), {}, hours, ofHour],
  [
    'an hour too short may be read otherwise',
    firstDay({ lessons: [taught(7), taught(1, { minutes: 44 })] }),
    {},
    hours,
    [...ofHour, 'short_hour'],
  ],
  ['so may an hour above the limit of a day', nineHours, {}, hours, [...ofHour, 'day_limit']],
  ['and the day that is void for it', nineHours, dayVoid, hours, [...ofHour, 'day_limit']],
  [
    'and the day that is void for its clips',
    taughtAs({ oneClipOn: [0] }),
    {},
    hours,
    [...ofHour, 'video.missing', 'video.unit'],
  ],
  ['a day before the approval may not', taughtAs(early), excluded, hours, ofHour],
  [
    'hours online have a price where there are any',
    ofHours(40, 40),
    {},
    'full subsidy',
    ['cc24.rate_offline', 'cc24.rate_online', ...ofLimit],
  ],
  [
    'which hours fill the limit matters where they are more, some of them online',
    ofHours(41, 40),
    {},
    'full subsidy',
    ['cc24.rate_offline', 'cc24.rate_online', ...ofLimit, 'online.cap_fill'],
  ],
  [
    'and not where all of them are offline',
    ofHours(100, 0),
    {},
    'full subsidy',
    ['cc24.rate_offline', ...ofLimit],
  ],
  [
    'a cost subsidy in full turns on no proportion',
    somebody({}),
    {},
    'cost subsidy',
    [...ofCost, 'full.scope'],
  ],
  [
    'one below does',
    somebody({ attended: 32 }),
    {},
    'cost subsidy',
    [...ofCost, 'cost.prorata', 'full.scope'],
  ],
  [
    'one exactly at the full rate turns on the limit',
    somebody({ attended: 36 }, { dayHours: [8, 8, 8, 8, 4, 4] }),
    {},
    'cost subsidy',
    [...ofCost, 'bounds.inclusive', 'full.scope'],
  ],
  [
    'a job that is not proven may be read otherwise',
    somebody(unproven),
    {},
    'cost subsidy',
    [...ofCost, 'full.scope', 'employment.unproven'],
  ],
  [
    'so may one that is not paid for it',
    somebody(unproven),
    { 'employment.unproven': 'UNPAID' },
    'employment not proven, unpaid',
    ['full.scope', 'employment.unproven'],
  ],
  ['a class begun too early', taughtAs(early), {}, 'the class is barred', ['unapproved_start']],
  [
    'a class opened too late',
    taughtAs({ openingApprovedOn: '2025-01-02' }, { filedOn: '2025-03-10' }),
    {},
    'the class is barred',
    ['validity.event'],
  ],
  [
    'somebody outside the groups',
    somebody({ outsideGroups: true }),
    {},
    'outside the subsidised groups',
    ['outside_groups'],
  ],
  [
    'somebody above the plan',
    taughtAs({}, { trainees: [...hired(5), {}] }),
    capped,
    'above the plan, unpaid',
    ['over_plan.pay'],
  ],
];

const whole = [8, 9, 10, 11, 12].map((day) => `2024-04-${String(day).padStart(2, '0')}`);
const there = whole.map((day) => `${day} 出勤 | ${day} attended: 8`);
const delivered = (count: number): string =>
  `计入课时（线下 + 线上） | class hours that count (offline + online): ${count}`;

/** What is said of the days of a class, the first of them said otherwise. */
function daysSaid(first: string, days: readonly string[] = whole): readonly string[] {
  return [first, ...days.slice(1).map((day) => `${day} | ${day}: 8`)];
}

const facts: readonly Named[] = [
  [
    'a day missed brings nothing',
    somebody({ attended: 32 }),
    {},
    'attendance',
    [
      ...there.slice(0, 4),
      '2024-04-12 打卡不全，不计 | 2024-04-12 not both check-ins, not counted: 0',
      delivered(40),
    ],
  ],
  [
    'a day that counts nothing is not one to be there',
    taughtAs({ oneClipOn: [4] }),
    {},
    'attendance',
    [...there.slice(0, 4), delivered(32)],
  ],
  [
    'a day of leave is left out where it is excused',
    onLeave,
    leaveExcused,
    'attendance',
    [...there.slice(0, 4), delivered(40)],
  ],
  [
    'and so is another',
    onLeaveTwice,
    leaveExcused,
    'attendance',
    [...there.slice(0, 3), delivered(40)],
  ],
  [
    'so many hours of a day are above its limit',
    nineHours,
    {},
    hours,
    daysSaid('2024-04-08，超时 1 节不计 | 2024-04-08, 1 above the day limit: 8'),
  ],
  [
    'or make it void',
    nineHours,
    dayVoid,
    hours,
    daysSaid('2024-04-08，超过每日学时，全日不计 | 2024-04-08, above the day limit, day void: 0'),
  ],
  [
    'so many are too short',
    firstDay({ lessons: [taught(6), taught(2, { minutes: 44 })] }),
    {},
    hours,
    daysSaid('2024-04-08，过短 2 节 | 2024-04-08, 2 too short: 6'),
  ],
  [
    'a day lacks clips',
    taughtAs({ oneClipOn: [0] }),
    {},
    hours,
    daysSaid('2024-04-08，视频不足，不计 | 2024-04-08, clips missing, not counted: 0'),
  ],
  [
    'unless an officer excepted it',
    taughtAs({ oneClipOn: [0] }, { waivedClipDays: ['K1/2024-04-08'] }),
    {},
    hours,
    [
      ...daysSaid('2024-04-08 | 2024-04-08: 8'),
      '2024-04-08 视频例外批准 | 2024-04-08 clips waived: 2024-04-08',
    ],
  ],
  [
    'a day lies before the approval',
    taughtAs(early),
    excluded,
    hours,
    daysSaid('2024-04-07，开班批准前，不计 | 2024-04-07, before approval, not counted: 0', [
      '2024-04-07',
      ...whole.slice(0, 4),
    ]),
  ],
  [
    'somebody belongs to no group',
    somebody({ outsideGroups: true }),
    {},
    'outside the subsidised groups',
    ['人群 | group: —'],
  ],
  [
    'somebody belongs to a group that is not subsidised',
    withFirst(somebody({}), { group: 'pensioner' }),
    {},
    'outside the subsidised groups',
    ['人群 | group: pensioner'],
  ],
  [
    'a change of the figures was approved',
    taughtAs({}, { change: { demand: 4, plan: 6 } }),
    {},
    'qualified and employed of the declared demand',
    [
      '合格并就业人数 | qualified and employed: 5',
      '用工需求 | declared demand: 5',
      '批准变更用工需求和计划人数 | change of demand and plan approved: 4, 6',
    ],
  ],
  [
    'somebody above the plan would have earned something',
    taughtAs({}, { trainees: [...hired(5), {}] }),
    capped,
    'above the plan, unpaid',
    ['成本补贴 | cost subsidy: 48000'],
  ],
];

type Formula = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  step: string,
  formula: string | undefined,
  clauses: string,
];

const ofEmployed = 'CC24-4.2.b CC24-4.2.1';
const belowFull = somebody({ hired: true, attended: 32 });
const scaled = { 'paid_hours.employed': 'SCALED_70_TO_90' };

const formulas: readonly Formula[] = [
  ['a job earns the full subsidy', somebody(inJob), {}, employed, '800.00', ofEmployed],
  ['scaled it is below the full rate', belowFull, scaled, employed, '4/5 × 800.00', ofEmployed],
  ['and whole from there', somebody(inJob), scaled, employed, '800.00', ofEmployed],
  [
    'hours in the classroom and online have a price each',
    ofHours(41, 40),
    {},
    'full subsidy',
    'min(41 × 20.00 + 39 × 10.00, 1600.00)',
    'CC24-4.2.c CC24-4.2.1 CC24-4.2.g CC24-A2.b',
  ],
  [
    'from the full rate the share is whole',
    somebody({}),
    {},
    'cost subsidy',
    '3/5 × 800.00',
    'CC24-4.2.2.a CC24-4.2.2.b CC24-4.2.2.e',
  ],
  [
    'below it is in proportion',
    somebody({ attended: 32 }),
    {},
    'cost subsidy',
    '12/25 × 800.00',
    'CC24-4.2.2.a CC24-4.2.2.b CC24-4.2.2.d',
  ],
  [
    'an approval that came too late bars by its own clause',
    taughtAs(early),
    {},
    'the class is barred',
    undefined,
    'CC24-3A.2.e',
  ],
  [
    'and the end of the window by another',
    taughtAs({ openingApprovedOn: '2025-01-02' }, { filedOn: '2025-03-10' }),
    {},
    'the class is barred',
    undefined,
    'CC24-7.a',
  ],
];

describe('what the steps of a line rest on', () => {
  it.each(laws)('%s', (_what, claim, choices, step, named) => {
    expect(lawNamed(stepOf(settled(claim, choices), step))).toEqual(named);
  });

  it.each(facts)('it is said that %s', (_what, claim, choices, step, named) => {
    expect(factsNamed(stepOf(settled(claim, choices), step))).toEqual(named);
  });

  it.each(formulas)('%s', (_what, claim, choices, step, formula, clauses) => {
    const found = stepOf(settled(claim, choices), step);
    expect([found.formula, found.clauses.join(' ')]).toEqual([formula, clauses]);
  });
});
