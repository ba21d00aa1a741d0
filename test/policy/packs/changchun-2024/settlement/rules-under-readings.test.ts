import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { findingLine } from '#test/policy/said-of.ts';
import {
  type ClassSpec,
  hired,
  type ProjectSpec,
  people,
  project,
  type TraineeSpec,
} from './example-facts.ts';
import { readings, settled } from './example-row.ts';

type ClassFacts = SettlementFacts['classes'][number];
type Day = ClassFacts['days'][number];

const C = { catalogueClass: 'C', offline: 80 } as const;
const barred = { startsOn: '2024-04-07', openingApprovedOn: '2024-04-08' } as const;
const drifting = { theory: 40, planned: { theory: 32, practice: 48 } } as const;

/** Facts of ten people, hired unless said otherwise. */
function ten(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ demand: 10, plan: 10, classes: [C], trainees: hired(10), ...change });
}

const inClass = (spec: Partial<ClassSpec>): SettlementFacts =>
  ten({ classes: [{ ...C, ...spec }] });
const withOne = (spec: TraineeSpec): SettlementFacts => ten({ trainees: [...hired(10), spec] });
const waiting = (...trainees: readonly TraineeSpec[]): SettlementFacts =>
  ten({ supplementsOpen: true, trainees });

/** The facts with every class changed. */
function classes(facts: SettlementFacts, change: (each: ClassFacts) => object): SettlementFacts {
  const all = facts.classes.map((each) => ({ ...each, ...change(each) }));
  return { ...facts, classes: all as SettlementFacts['classes'] };
}

/** The facts with every day changed. */
function days(facts: SettlementFacts, change: (day: Day) => object): SettlementFacts {
  return classes(facts, (each) => ({ days: each.days.map((day) => ({ ...day, ...change(day) })) }));
}

/** The facts with the last trainee changed. */
function last(facts: SettlementFacts, change: object): SettlementFacts {
  const [one, ...rest] = facts.trainees.toReversed();
  const all = [...rest.toReversed(), { ...one, ...change }];
  return { ...facts, trainees: all as SettlementFacts['trainees'] };
}

const approved = (on: string): SettlementFacts => {
  const facts = ten();
  return { ...facts, project: { ...facts.project, approvedOn: on as never } };
};
const signed = (on: string) => ten({ trainees: hired(10, { signedOn: on }) });
const in2027 = ten({ filedOn: '2027-03-01', asOf: '2027-03-02' });
const untaught = (facts: SettlementFacts) => classes(facts, () => ({ days: [] }));
const bare = (facts: SettlementFacts) =>
  classes(facts, () => ({ fullVideo: undefined, examinationPapers: undefined }));
const two = (one: Partial<ClassSpec>, other: Partial<ClassSpec> = one): SettlementFacts =>
  ten({
    classes: [
      { ...C, ...one, id: 'K1' },
      { ...C, ...other, id: 'K2' },
    ],
  });
const explained = classes(inClass(drifting), () => ({
  theoryExplanation: { officer: 'O1', reason: '设备检修', on: '2024-09-04' },
}));

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  subject: string,
  /** All that the rule says of the subject. */
  outcomes: string,
  reading?: string,
];

const byProject = 'validity.event=PROJECT_APPROVED_INSIDE';
const whole = 'validity.event=WHOLE_CYCLE_INSIDE';
const hours = 'unapproved_start=EXCLUDE_HOURS';
const site = 'video.unit=SITE_AND_DAY';
const perTrainee = 'min_hours.base=DELIVERED_PER_TRAINEE';
const leave = 'attendance.leave=EXCUSED_REMOVED_FROM_DENOMINATOR';
const clock = 'claim.clock_start=PER_TRAINEE';
const hiredFive = 'min_demand.scope=HIRED';
const clipsOnly = 'video.archive=CLIPS_ONLY';
const district = 'min_wage=DISTRICT_TABLE';

const table: Readonly<Record<string, readonly Row[]>> = {
  'pack-activated': [
    [
      'a draft treated as in force',
      ten({ draft: true }),
      'C1',
      'pass',
      'profile.cc24.status=TREAT_AS_IN_FORCE',
    ],
  ],
  'class-inside-window': [
    [
      'a class opened after the window of its project',
      inClass({ openingApprovedOn: '2025-01-01' }),
      'K1',
      'pass',
      byProject,
    ],
    ['a project approved before the window', approved('2024-03-31'), 'K1', 'block', byProject],
    ['a project approved on its first day', approved('2024-04-01'), 'K1', 'pass', byProject],
    ['a project approved before the window, opened inside', approved('2024-03-31'), 'K1', 'pass'],
    ['all inside', ten(), 'K1', 'pass', whole],
    ['claimed after the window', ten({ filedOn: '2025-01-02' }), 'K1', 'block', whole],
    ['never opened', inClass({ openingApprovedOn: null }), 'K1', 'pass', whole],
  ],
  'approved-before-start': [
    ['two days before approval', inClass({ startsOn: '2024-04-06' }), 'K1', 'block'],
    ['two days before approval', inClass({ startsOn: '2024-04-06' }), 'K1', 'warn', hours],
    ['neither approved nor taught', untaught(inClass({ openingApprovedOn: null })), 'K1', 'pass'],
  ],
  'counted-days': [
    [
      'nine hours in a day',
      inClass({ dayHours: [9] }),
      'K1/2024-04-08',
      'warn',
      'day_limit=WHOLE_DAY_VOID',
    ],
    ['a day before approval', inClass(barred), 'K1/2024-04-07', 'warn', hours],
    ['one of two days is odd', inClass({ dayHours: [8, 9] }), 'K1', ''],
    [
      'one clip in each of two classes, no site named',
      two({ oneClipOn: [0] }),
      'K1',
      'undetermined',
      site,
    ],
    [
      'one clip in each of two classes, no site asked for',
      two({ oneClipOn: [0] }),
      'K1/2024-04-08',
      'warn',
    ],
    ['clips enough, no site named', two({}), 'K1', 'pass', site],
    ['one clip in the other class', two({}, { oneClipOn: [0] }), 'K1', 'pass', site],
    ['one clip in the other class', two({}, { oneClipOn: [0] }), 'K2', 'undetermined', site],
    [
      'a barred class whose site nobody named',
      two({ ...barred, oneClipOn: [1] }, { oneClipOn: [0] }),
      'K1',
      '',
      site,
    ],
    [
      'a barred class whose site nobody named',
      two({ ...barred, oneClipOn: [1] }, { oneClipOn: [0] }),
      'K1/2024-04-08',
      'warn',
      site,
    ],
    [
      'online days without record, no site named',
      days(two({ offline: 0, online: 80 }), () => ({ platformRecord: undefined })),
      'K1/2024-04-08',
      'warn',
      site,
    ],
  ],
  'delivered-theory': [
    ['an explanation was accepted', explained, 'K1', 'warn'],
    ['a barred class', inClass({ ...barred, ...drifting }), 'K1', 'not-applicable'],
    ['nothing was taught', untaught(ten()), 'K1', 'not-applicable'],
    [
      'half of the hours online',
      inClass({ offline: 40, online: 40 }),
      'K1',
      'undetermined',
      'online.counts=ONLINE_IS_THEORY',
    ],
  ],
  'delivered-min-hours': [
    ['a course of 39 hours', inClass({ offline: 39 }), 'T01', 'block', perTrainee],
    ['a course of 39 hours', inClass({ offline: 39 }), 'K1', '', perTrainee],
    ['a course of 40 hours', inClass({ offline: 40 }), 'T01', 'pass', perTrainee],
    ['39 of 80 hours', withOne({ attended: 39 }), 'T11', 'block', perTrainee],
  ],
  'task-completed': [
    ['as many hours as planned', ten({ verdict: 'none' }), 'X1', 'pass', 'task.complete=HOURS'],
    ['nine of ten people', ten({ trainees: hired(9) }), 'X1', 'block', 'task.complete=HEADCOUNT'],
  ],
  'employment-gate': [
    [
      'a proof would decide',
      waiting(...hired(6), ...hired(1, { noWage: true }), ...people(3)),
      'X1',
      'undetermined, undetermined',
    ],
    ['demand and plan differ', ten({ demand: 8, plan: 12 }), 'X1', 'pass, pass'],
    ['demand passes, plan does not', ten({ demand: 10, plan: 15 }), 'X1', 'pass, block'],
  ],
  'hired-minimum-reached': [
    [
      'the fifth may still be proven',
      waiting(...hired(4), ...hired(1, { noWage: true })),
      'X1',
      'undetermined',
      hiredFive,
    ],
  ],
  'attendance-floor': [
    ['half attended, leave unknown', withOne({ attended: 40 }), 'T11', 'undetermined', leave],
    ['half attended, leave unknown', withOne({ attended: 40 }), 'T11', 'block'],
    ['all attended, leave unknown', ten(), 'T01', 'pass', leave],
    [
      'half attended, no leave',
      last(withOne({ attended: 40 }), { excusedDays: [] }),
      'T11',
      'block',
      leave,
    ],
    [
      'half attended, hired',
      withOne({ attended: 40, hired: true }),
      'T11',
      'pass',
      'attendance.floor_scope=UNEMPLOYED_ONLY',
    ],
  ],
  'certificate-held': [
    ['half attended', withOne({ attended: 40 }), 'T11', 'not-applicable'],
    ['too few hours', inClass({ offline: 39 }), 'T01', 'not-applicable', perTrainee],
  ],
  'final-examination': [['half attended', withOne({ attended: 40 }), 'T11', 'pass']],
  'cost-after-gate': [
    ['a task without verdict', ten({ verdict: 'none' }), 'X1', 'not-applicable'],
    ['a task not completed', ten({ verdict: 'not-completed' }), 'X1', 'not-applicable'],
    ['demand passes, plan does not', ten({ demand: 10, plan: 15 }), 'X1', 'not-applicable'],
  ],
  'claim-in-time': [
    ['filed on the last day', signed('2024-08-28'), 'C1', 'pass'],
    ['filed on the last day of each', signed('2024-08-28'), 'T01', '', clock],
    ['filed a day after the last of each', signed('2024-08-27'), 'T01', 'warn', clock],
    ['filed a day after the last of each', signed('2024-08-27'), 'C1', '', clock],
    [
      'who was not hired has no day',
      ten({ trainees: [...hired(9, { signedOn: '2024-08-27' }), {}] }),
      'T10',
      '',
      clock,
    ],
    ['a year without holiday notice', in2027, 'C1', 'undetermined'],
    ['a year without holiday notice', in2027, 'C1', 'undetermined', clock],
  ],
  'claim-materials': [
    ['all materials', ten(), 'C1', 'pass, pass'],
    ['neither recording nor papers', bare(ten()), 'C1', 'block, block'],
    [
      'neither recording nor papers, may still come',
      bare(ten({ supplementsOpen: true })),
      'C1',
      'undetermined, undetermined',
    ],
    [
      'neither recording nor papers, clips are enough',
      bare(ten()),
      'C1',
      'not-applicable, block',
      clipsOnly,
    ],
    [
      'neither recording nor papers of a barred class',
      bare(inClass(barred)),
      'C1',
      'not-applicable, not-applicable',
    ],
    [
      'two proofs are missing',
      withOne({ hired: true, noWage: true, noInsurance: true }),
      'T11',
      'warn',
    ],
    [
      'two proofs may still come',
      waiting(...hired(10), { hired: true, noWage: true, noInsurance: true }),
      'T11',
      'undetermined',
    ],
  ],
  'minimum-wage-reached': [
    ['no minimum wage is entered', { ...ten(), minimumWages: [] }, 'T01', 'undetermined'],
    ['no district is named', ten(), 'T01', 'undetermined', district],
    ['no wage is shown', withOne({ hired: true, noWage: true }), 'T11', ''],
    ['nobody was hired', withOne({}), 'T11', ''],
  ],
  'subsidised-group': [['no group', withOne({ outsideGroups: true }), 'T11', 'block']],
};

/** What a rule says in a case. */
function said(rule: string, [, facts, subject, , reading = 'default']: Row) {
  return settled(facts, readings(reading)).findings.filter(
    (finding) => finding.rule === `cc24/settlement/${rule}` && finding.subject.id === subject,
  );
}

describe.each(Object.entries(table))('what %s says under a reading', (rule, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s (%#)', (_what, row) => {
    expect(
      said(rule, row)
        .map(({ outcome }) => outcome)
        .join(', '),
    ).toBe(row[3]);
  });
});

it('is said as was reviewed', async () => {
  const lines = Object.entries(table).flatMap(([rule, rows]) => [
    rule,
    ...rows.flatMap((row) => {
      const [what, , subject, , reading = 'default'] = row;
      const found = said(rule, row).map((finding) => `        ${findingLine(finding)}`);
      return [`    ${what}, ${reading}: ${subject}`, ...found];
    }),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rules-under-readings.txt');
});
