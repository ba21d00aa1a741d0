import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { minHoursRule } from '#policy/packs/changchun-2024/settlement/hours-of-trainee.ts';
import { amidHired, hired, type ProjectSpec, project } from './example-facts.ts';
import { readings, settled } from './example-row.ts';

type Trainee = SettlementFacts['trainees'][number];

const C = { catalogueClass: 'C', offline: 80 } as const;

function ten(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ demand: 10, plan: 10, classes: [C], trainees: hired(11), ...change });
}

function withFirst(facts: SettlementFacts, change: (trainee: Trainee) => object): SettlementFacts {
  const trainees = facts.trainees.map((each, at) =>
    at === 0 ? { ...each, ...change(each) } : each,
  );
  return { ...facts, trainees: trainees as SettlementFacts['trainees'] };
}

function withJob(job: object, wage: object = {}): SettlementFacts {
  return withFirst(ten(), ({ employment }) => ({
    employment: { ...employment, ...job, wage: { ...employment?.wage, ...wage } },
  }));
}

const otherWages = (facts: SettlementFacts): SettlementFacts => ({
  ...facts,
  minimumWages: [
    ...facts.minimumWages.map((row) => ({ ...row, hourlyFen: 1_900 })),
    { region: '长春市', district: '示例区', from: '2021-12-01', fen: 270_000 },
  ] as unknown as SettlementFacts['minimumWages'],
});

const absentTwice = withFirst(
  amidHired({ catalogueClass: 'C', dayHours: Array.from({ length: 10 }, () => 8) }, {}),
  ({ attendance }) => ({
    attendance: attendance.map((each) =>
      'dates' in each ? { ...each, dates: each.dates.slice(0, 6) } : each,
    ),
  }),
);
const lastFour = absentTwice.classes[0]?.days.slice(6).map(({ date }) => date) ?? [];
const onLeave = (days: number): SettlementFacts =>
  withFirst(absentTwice, () => ({ excusedDays: lastFour.slice(0, days) }));

const shortCourse = ten({ classes: [{ ...C, offline: 39 }] });
const waived = {
  ...shortCourse,
  waivers: shortCourse.trainees.map(({ id }) => ({
    rule: minHoursRule,
    subject: { kind: 'trainee' as const, id },
    officer: 'O1',
    reason: '课程调整',
    on: shortCourse.asOf,
  })),
};

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  reading: string,
  first: string,
  status: string,
  missing?: string,
];

const inPost = 'employment.contract_window=MINIMUM_MONTHS_IN_POST';
const district = 'min_wage=DISTRICT_TABLE';
const hourly = 'min_wage=HOURLY_FOR_PART_TIME';
const leave = 'attendance.leave=EXCUSED_REMOVED_FROM_DENOMINATOR';
const perTrainee = 'min_hours.base=DELIVERED_PER_TRAINEE';
const everybodyInPost = (until: string): SettlementFacts => {
  const facts = ten();
  const trainees = facts.trainees.map((each) => ({
    ...each,
    employment: { ...each.employment, inPostUntil: until },
  }));
  return { ...facts, trainees: trainees as SettlementFacts['trainees'] };
};

const siteAsked = 'video.unit=SITE_AND_DAY';
const siblings = ten({
  classes: [
    { ...C, id: 'K1', oneClipOn: [0] },
    { ...C, id: 'K2', oneClipOn: [0] },
  ],
});
const at = (...sites: readonly (string | undefined)[]): SettlementFacts => ({
  ...siblings,
  classes: siblings.classes.map((each, index) => {
    const site = sites[index];
    return site === undefined ? each : { ...each, site };
  }),
});

const rows: readonly Row[] = [
  ['one clip of each class at one site', at('甲楼', '甲楼'), siteAsked, '1600.00', 'payable'],
  ['one clip of each class at two sites', at('甲楼', '乙楼'), siteAsked, '1440.00', 'payable'],
  ['one clip a class, no site named', at(), siteAsked, '1440.00', 'held', 'classes.K1.site'],
  ['the site of the other not named', at('甲楼'), siteAsked, '1440.00', 'held', 'classes.K2.site'],
  [
    'one clip, no other class that could show the day',
    ten({ classes: [{ ...C, oneClipOn: [0] }] }),
    siteAsked,
    '1440.00',
    'payable',
  ],
  ['three months in post to the day', everybodyInPost('2024-12-04'), inPost, '1600.00', 'payable'],
  ['one day short of three months', everybodyInPost('2024-12-03'), inPost, '0.00', 'refused'],
  ['nobody says how long', ten(), inPost, '960.00', 'held', 'trainees.T01.employment.inPostUntil'],
  [
    'a wage of the district',
    otherWages(withJob({}, { district: '示例区' })),
    district,
    '960.00',
    'held',
  ],
  [
    'no district is named',
    otherWages(ten()),
    district,
    '960.00',
    'held',
    'trainees.T01.employment.wage.district',
  ],
  [
    'a district without table',
    withJob({}, { district: '双阳区' }),
    district,
    '960.00',
    'held',
    'minimumWages',
  ],
  [
    'part-time, 40 hours at 19 yuan',
    otherWages(withJob({}, { workingTime: 'part-time', hours: 40, fen: 76_000 })),
    hourly,
    '1600.00',
    'held',
  ],
  [
    'part-time, one fen less',
    otherWages(withJob({}, { workingTime: 'part-time', hours: 40, fen: 75_999 })),
    hourly,
    '960.00',
    'held',
  ],
  [
    'part-time, hours unknown',
    otherWages(withJob({}, { workingTime: 'part-time' })),
    hourly,
    '960.00',
    'held',
    'trainees.T01.employment.wage.hours',
  ],
  [
    'full-time under the hourly reading',
    withJob({}, { workingTime: 'full-time' }),
    hourly,
    '1600.00',
    'held',
    'trainees.T02.employment.wage.workingTime',
  ],
  ['six of ten days, none on leave', onLeave(0), leave, '0.00', 'payable'],
  ['six of ten days, one on leave', onLeave(1), leave, '0.00', 'payable'],
  ['six of ten days, two on leave', onLeave(2), leave, '720.00', 'payable'],
  ['six of ten days, four on leave', onLeave(4), leave, '960.00', 'payable'],
  ['six of ten days, two on leave, not excused', onLeave(2), 'default', '0.00', 'payable'],
  ['leave unknown', absentTwice, leave, '0.00', 'held', 'trainees.T01.excusedDays'],
  ['39 hours a trainee', shortCourse, perTrainee, '0.00', 'refused'],
  ['39 hours a trainee, waived', waived, perTrainee, '780.00', 'payable'],
  [
    '39 hours a trainee, waived, under a hard block',
    waived,
    `${perTrainee}, in_principle.mode=HARD_BLOCK`,
    '0.00',
    'refused',
  ],
  [
    '39 hours a trainee, warned only',
    shortCourse,
    `${perTrainee}, in_principle.mode=WARN_ONLY`,
    '780.00',
    'payable',
  ],
  [
    '40 hours a trainee',
    ten({ classes: [{ ...C, offline: 40 }] }),
    perTrainee,
    '800.00',
    'payable',
  ],
];

const filled = rows.map(
  ([what, facts, reading, first, status, missing]) =>
    [what, reading, first, status, facts, missing] as const,
);

describe('what a reading asks for that the default does not', () => {
  it.each(filled)('%s, %s: %s, %s', (_what, reading, first, status, facts, missing) => {
    const statement = settled(facts, readings(reading));
    expect([formatYuan(statement.trainees[0]?.fen ?? (0 as never)), statement.status]).toEqual([
      first,
      status,
    ]);
    if (missing !== undefined) {
      expect(statement.findings.map((finding) => finding.missing)).toContain(missing);
    }
  });
});
