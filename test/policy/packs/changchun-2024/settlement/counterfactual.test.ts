import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import { withEdits } from '#policy/engine/fact-change.ts';
import { type SettlementFacts, settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { turnLines } from '#test/policy/said-of.ts';
import { anyProject } from './any-project.ts';
import { hired, type ProjectSpec, people, project } from './example-facts.ts';
import { readings, settled } from './example-row.ts';

function found(facts: SettlementFacts, choices: ChoiceOverrides = {}): readonly Counterfactual[] {
  return statementCounterfactuals(changchun2024, facts, { computedBy: 'test', choices });
}

/** Whether the statement still refuses the claim, or still pays the trainee nothing. */
function isStill({ status, trainees }: Statement, { about }: Counterfactual): boolean {
  if (about.kind === 'claim') return status === 'refused';
  return trainees.find(({ id }) => id === about.id)?.fen === 0;
}

function check(facts: SettlementFacts, one: Counterfactual, choices: ChoiceOverrides = {}): void {
  if (one.kind !== 'change') return;
  const after = settlementFactsSchema.parse(withEdits(facts, one.changes));
  const less = settlementFactsSchema.parse(withEdits(facts, one.oneLess));
  expect([one.sentence.zh, isStill(settled(after, choices), one)]).toEqual([
    one.sentence.zh,
    false,
  ]);
  expect([one.sentence.zh, isStill(settled(less, choices), one)]).toEqual([one.sentence.zh, true]);
}

const C = { catalogueClass: 'C', offline: 80 } as const;
const B = { catalogueClass: 'B', offline: 120 } as const;
const tenDays = { catalogueClass: 'C', dayHours: Array.from({ length: 10 }, () => 8) } as const;

function ten(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ demand: 10, plan: 10, classes: [C], trainees: hired(10), ...change });
}
const withOne = (spec: object): SettlementFacts => ten({ trainees: [...hired(10), spec] });
const taught = (spec: object): SettlementFacts => ten({ classes: [{ ...C, ...spec }] });
const bare = ten();
const withoutMaterials = {
  ...bare,
  classes: bare.classes.map(({ fullVideo: _v, examinationPapers: _p, ...each }) => each),
};

/** The facts with the first trainee there on every day. */
function alwaysThere(facts: SettlementFacts): SettlementFacts {
  const [first, ...others] = facts.trainees;
  if (first === undefined) return facts;
  return { ...facts, trainees: [{ ...first, attendance: [{ everyDayExcept: [] }] }, ...others] };
}

/** The facts without the platform records of the days online. */
function unrecorded(facts: SettlementFacts): SettlementFacts {
  return {
    ...facts,
    classes: facts.classes.map((each) => ({
      ...each,
      days: each.days.map(({ platformRecord: _, ...day }) => day),
    })),
  };
}

type Row = readonly [what: string, facts: SettlementFacts, reading: string, sentence: RegExp];

/** A trainee of the second class, after ten of the first who were hired. */
const lateComer = (spec: object, trainee: object): SettlementFacts =>
  ten({
    classes: [C, { ...tenDays, id: 'K2', ...spec }],
    trainees: [...hired(10), { classId: 'K2', ...trainee }],
  });

const ofSecondClass: readonly Row[] = [
  [
    'six of ten days of the second class',
    lateComer({}, { checkIns: [2, 2, 2, 2, 2, 2, 1] }),
    'default',
    /^再出勤 1 天（2024-04-14）$/u,
  ],
  [
    'no day of the second class has its clips',
    lateComer({ oneClipOn: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }, {}),
    'default',
    /^补齐 1 天的视频或平台记录$/u,
  ],
  [
    'hours of the second class too short',
    lateComer({ minutes: 44 }, {}),
    'default',
    /^每学时不少于 45 分钟（现为 44 分钟）$/u,
  ],
  [
    'days of the second class above the limit',
    lateComer({ dayHours: [9, 9, 9] }, {}),
    'day_limit=WHOLE_DAY_VOID',
    /^1 天的课时减到每日上限$/u,
  ],
];

const approvedOn = (day: string): SettlementFacts => ({
  ...bare,
  project: { ...bare.project, approvedOn: civilDate(day) },
});

const ofWindow: readonly Row[] = [
  [
    'the project approved before the window',
    approvedOn('2024-03-30'),
    'validity.event=PROJECT_APPROVED_INSIDE',
    /^立项批准日推后 2 天，由 2024-03-30 改为 2024-04-01$/u,
  ],
  [
    'the project approved after the window',
    approvedOn('2026-01-02'),
    'validity.event=PROJECT_APPROVED_INSIDE',
    /^立项批准日提前 \d+ 天/u,
  ],
  [
    'claimed after the window',
    ten({ filedOn: '2026-01-03' }),
    'validity.event=WHOLE_CYCLE_INSIDE',
    /^申报日提前 \d+ 天/u,
  ],
];

const planned = (first: number, second: number, change: Partial<ProjectSpec> = {}) =>
  ten({
    classes: [
      { ...C, planned: { practice: first } },
      { ...C, id: 'K2', planned: { practice: second } },
    ],
    ...change,
  });

const ofTask: readonly Row[] = [
  [
    'ninety hours planned where eighty are taught, twice',
    planned(90, 90),
    'task.complete=HOURS',
    /^计划实操学时减少 20$/u,
  ],
  [
    'more planned of the second class than is taught',
    planned(5, 170),
    'task.complete=HOURS',
    /^计划实操学时减少 15$/u,
  ],
  [
    'nine of ten enrolled',
    ten({ trainees: hired(9) }),
    'task.complete=HEADCOUNT',
    /^计划人数由 10 改为 9$/u,
  ],
  [
    'eight enrolled of a plan of thirty',
    ten({ trainees: hired(8), demand: 8, plan: 30 }),
    'task.complete=HEADCOUNT',
    /计划人数由 30 改为 8$/u,
  ],
  [
    'nine enrolled of a plan changed to twelve',
    ten({ trainees: hired(9), change: { demand: 10, plan: 12 } }),
    'task.complete=HEADCOUNT, project.figures=LAST_APPROVED_CHANGE',
    /^计划人数由 12 改为 9$/u,
  ],
  [
    'nine of ten enrolled, and ninety hours planned where eighty are taught, twice',
    planned(90, 90, { trainees: hired(9) }),
    'task.complete=BOTH',
    /^计划人数改为 9，计划实操学时减少 20$/u,
  ],
  ['nobody enrolled, and a plan', ten({ trainees: [] }), 'task.complete=BOTH', /./u],
];

const rows: readonly Row[] = [
  [
    'WE-26 thirteen of twenty',
    project({ demand: 20, plan: 20, classes: [B], trainees: [...hired(13), ...people(7)] }),
    'default',
    /^合格并就业者再增加 1 人$/u,
  ],
  [
    'WE-28 eight of ten and twelve',
    project({ demand: 10, plan: 12, classes: [C], trainees: [...hired(8), ...people(4)] }),
    'default',
    /^合格并就业者再增加 1 人$/u,
  ],
  [
    'WE-40 three of five',
    project({ demand: 5, plan: 5, classes: [C], trainees: [...hired(3), ...people(2)] }),
    'default',
    /^合格并就业者再增加 1 人$/u,
  ],
  [
    'WE-40 four hired where five are asked for',
    project({ demand: 5, plan: 5, classes: [C], trainees: [...hired(4), ...people(1)] }),
    'min_demand.scope=HIRED',
    /^合格并就业者再增加 1 人$/u,
  ],
  ['nobody enrolled', ten({ trainees: [] }), 'default', /^合格并就业者再增加 7 人$/u],
  [
    'WE-38 begun two days before its approval',
    taught({ startsOn: '2024-05-06', openingApprovedOn: '2024-05-08' }),
    'default',
    /^开班批准日提前 2 天/u,
  ],
  [
    'never approved',
    taught({ openingApprovedOn: null }),
    'default',
    /^最迟于 2024-04-08 批准开班/u,
  ],
  [
    'WE-36 a late claim that is refused',
    ten({ trainees: hired(10, { signedOn: '2024-04-26' }), filedOn: '2024-05-08' }),
    'claim.late=LATE_REFUSED',
    /^申报日提前 1 天/u,
  ],
  ['no materials of the class', withoutMaterials, 'default', /^补交 2 项班级材料/u],
  [
    'no examination papers of the class',
    {
      ...bare,
      classes: bare.classes.map(({ examinationPapers: _p, ...each }) => each),
    },
    'default',
    /^补交 1 项班级材料/u,
  ],
  ['failed', withOne({ failed: true }), 'default', /^考核合格；取得培训合格证书$/u],
  ['no certificate', withOne({ noCertificate: true }), 'default', /^取得培训合格证书$/u],
  ['outside the groups', withOne({ outsideGroups: true }), 'default', /^属六类人员之一$/u],
  [
    'six of ten days',
    ten({ classes: [tenDays], trainees: [...hired(10), { checkIns: [2, 2, 2, 2, 2, 2, 1] }] }),
    'default',
    /^再出勤 1 天（2024-04-14）$/u,
  ],
  [
    'an unproven hire who is unpaid',
    withOne({ hired: true, noWage: true }),
    'employment.unproven=UNPAID',
    /^在项目企业就业/u,
  ],
  [
    'above the plan where only the plan is paid',
    ten({ trainees: hired(12) }),
    'over_plan.pay=CAP_AT_PLAN',
    /^计划人数由 10 改为 11\n计划人数由 10 改为 12$/u,
  ],
  [
    'many more than a small plan where only the plan is paid',
    ten({ trainees: hired(6), demand: 5, plan: 2 }),
    'over_plan.pay=CAP_AT_PLAN',
    /计划人数由 2 改为 6$/u,
  ],
  [
    'thirty-nine hours where each trainee needs forty',
    ten({
      classes: [
        { ...C, offline: 39 },
        { ...C, id: 'K2' },
      ],
      trainees: [{}, ...hired(10, { classId: 'K2' })],
    }),
    'min_hours.base=DELIVERED_PER_TRAINEE',
    /^再上 1 学时并出勤$/u,
  ],
  ...ofSecondClass,
  ...ofWindow,
  ...ofTask,
  [
    'thirty-seven hours where each trainee needs forty, of one who was always there',
    alwaysThere(
      ten({
        classes: [
          { ...C, offline: 37 },
          { ...C, id: 'K2' },
        ],
        trainees: [{}, ...hired(10, { classId: 'K2' })],
      }),
    ),
    'min_hours.base=DELIVERED_PER_TRAINEE',
    /^再上 3 学时并出勤$/u,
  ],
  [
    'thirty-seven hours, and a class of forty hours of whom too few are hired',
    ten({
      classes: [
        { ...C, offline: 37 },
        { ...C, offline: 40, id: 'K2' },
      ],
      trainees: [{}, ...hired(6, { classId: 'K2' }), ...people(2, { classId: 'K2' })],
    }),
    'min_hours.base=DELIVERED_PER_TRAINEE',
    /^合格并就业者再增加 1 人$/u,
  ],
  [
    'five of ten days, of different lengths',
    ten({
      classes: [{ catalogueClass: 'C', dayHours: [4, 8, 2, 8, 8, 6, 8, 3, 8, 8] }],
      trainees: [...hired(10), { checkIns: [2, 0, 2, 0, 2, 2, 0, 2, 2, 0] }],
    }),
    'default',
    /^再出勤 2 天（2024-04-09、2024-04-11）$/u,
  ],
  [
    'an hour too few, and days missed of two, four and eight hours',
    ten({
      classes: [{ catalogueClass: 'C', dayHours: [2, 8, 4, 8, 8, 8, 8, 8, 8, 8] }],
      trainees: [...hired(10), { checkIns: [0, 2, 0, 0, 0, 2, 2, 2, 2, 2] }],
    }),
    'default',
    /^再出勤 1 天（2024-04-11）$/u,
  ],
  [
    'hired, but of a class that was never approved, while too few of the other are',
    ten({
      classes: [
        { ...C, openingApprovedOn: null },
        { ...C, id: 'K2' },
      ],
      trainees: [...people(3), ...hired(5, { classId: 'K2' }), { classId: 'K2', failed: true }],
    }),
    'default',
    /^合格并就业者再增加 2 人$/u,
  ],
  [
    'three in order without a job, and three who failed',
    project({
      demand: 20,
      plan: 20,
      classes: [C],
      trainees: [...hired(9), ...people(3, { failed: true }), ...people(3)],
    }),
    'default',
    /^合格并就业者再增加 5 人$/u,
  ],
  [
    'three in order without a job before three who failed',
    project({
      demand: 20,
      plan: 20,
      classes: [C],
      trainees: [...hired(9), ...people(3), ...people(3, { failed: true })],
    }),
    'default',
    /^合格并就业者再增加 5 人$/u,
  ],
  [
    'fifty wanted and nobody enrolled',
    project({ demand: 50, plan: 50, classes: [C], trainees: [] }),
    'default',
    /^合格并就业者再增加 35 人$/u,
  ],
  [
    'eight hired, three whose wage may still be proven, of twenty',
    project({
      demand: 20,
      plan: 20,
      classes: [C],
      trainees: [...hired(3, { noWage: true }), ...people(9), ...hired(8)],
      supplementsOpen: true,
    }),
    'default',
    /^合格并就业者再增加 3 人$/u,
  ],
  [
    'thirty-seven hours where each trainee needs forty',
    ten({
      classes: [
        { ...C, offline: 37 },
        { ...C, id: 'K2' },
      ],
      trainees: [{}, ...hired(10, { classId: 'K2' })],
    }),
    'min_hours.base=DELIVERED_PER_TRAINEE',
    /^再上 3 学时并出勤$/u,
  ],
  [
    'days online that their platform recorded nowhere',
    unrecorded(
      ten({
        classes: [C, { ...C, id: 'K2', offline: 30, online: 30 }],
        trainees: [...hired(10), { classId: 'K2' }],
      }),
    ),
    'min_hours.base=DELIVERED_PER_TRAINEE',
    /^补齐 2 天的视频或平台记录$/u,
  ],
];

describe('what would turn a settlement', { timeout: 60_000 }, () => {
  it.each(rows)('%s', (_what, facts, reading, sentence) => {
    const choices = readings(reading);
    const all = found(facts, choices);
    expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'change'));
    expect(all.map((one) => one.sentence.zh).join('\n')).toMatch(sentence);
    for (const one of all) check(facts, one, choices);
  });

  it.each([
    [
      'WE-47 hours of 40 minutes',
      { minutes: 40 },
      'default',
      /每学时不少于 45 分钟（现为 40 分钟）/u,
    ],
    [
      'WE-81 no day has its clips',
      { oneClipOn: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
      'default',
      /补齐 \d+ 天的视频/u,
    ],
    [
      'WE-46 days of nine hours',
      { dayHours: [9, 9, 9] },
      'day_limit=WHOLE_DAY_VOID',
      /\d 天的课时减到每日上限/u,
    ],
  ])('%s: a trainee of a class of which nothing counts', (_what, spec, reading, sentence) => {
    const classes = [
      { ...C, ...spec },
      { ...C, id: 'K2' },
    ];
    const facts = ten({ classes, trainees: [{}, ...hired(10, { classId: 'K2' })] });
    const [one] = found(facts, readings(reading));
    expect([one?.about.id, one?.kind]).toEqual(['T01', 'change']);
    expect(one?.sentence.zh).toMatch(sentence);
    if (one !== undefined) check(facts, one, readings(reading));
  });

  it('changes in every case what was reviewed', async () => {
    const turned = rows.flatMap(([what, facts, reading]) => [
      `${what} (${reading})`,
      ...turnLines(found(facts, readings(reading))),
    ]);
    await expect(`${turned.join('\n')}\n`).toMatchFileSnapshot('counterfactual.txt');
  });

  it('says that nothing stands in for the verdict of the officer', () => {
    expect(found(ten({ verdict: 'not-completed' }))).toMatchObject([
      { kind: 'no-change', rules: ['cc24/settlement/task-completed'] },
    ]);
  });

  it('has nothing to say where everybody is paid', () => {
    expect(found(ten())).toEqual([]);
  });

  it('turns every refusal and every line of zero of any project, by no more than needed', () => {
    fc.assert(
      fc.property(anyProject, (spec) => {
        const facts = project(spec);
        const statement = settled(facts);
        const all = found(facts);
        const zero = statement.trainees.filter(({ fen }) => fen === 0).length;
        expect(all).toHaveLength(statement.status === 'refused' ? 1 : zero);
        for (const one of all) {
          if (spec.verdict !== 'not-completed') expect(one.kind).toBe('change');
          check(facts, one);
        }
      }),
      { numRuns: 30 },
    );
  });
});
