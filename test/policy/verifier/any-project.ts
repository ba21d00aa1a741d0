import fc from 'fast-check';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { given, mostly } from './mostly.ts';

const present = { weight: 40, arbitrary: fc.constant({}) };
const usuallyThere: fc.Arbitrary<object | undefined> = fc.oneof(present, {
  weight: 1,
  arbitrary: fc.constant(undefined),
});

const opened = mostly<string | null>(
  '2024-04-08',
  '2024-04-09',
  '2024-03-25',
  '2024-12-31',
  '2025-01-01',
  null,
);

const lessons = fc.record({
  count: mostly(8, 1, 2, 4, 7, 9, 12),
  minutes: mostly(45, 44, 40, 46, 90),
  mode: mostly('offline' as const, 'online' as const),
  kind: mostly('practice' as const, 'theory' as const),
});

const day = fc.record({
  lessons: fc.oneof(
    { weight: 5, arbitrary: fc.tuple(lessons) },
    { weight: 2, arbitrary: fc.tuple(lessons, lessons) },
  ),
  clips: fc.array(
    fc.record({ seconds: mostly(1200, 1199, 1201, 600), accepted: mostly(true, true, false) }),
    { minLength: 2, maxLength: 3 },
  ),
  platformRecord: usuallyThere,
});

interface DaySpec {
  readonly lessons: readonly {
    readonly count: number;
    readonly minutes: number;
    readonly mode: 'offline' | 'online';
    readonly kind: string;
  }[];
  readonly clips: readonly { readonly seconds: number; readonly accepted: boolean }[];
  readonly platformRecord: object | undefined;
}

/** Days all alike make shares that meet a limit exactly; days of all kinds find the rest. */
const days: fc.Arbitrary<readonly DaySpec[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(10, 10, 10, 10, 3, 15, 31),
        mostly('offline' as const, 'online' as const),
      )
      .map(([length, mode]) =>
        Array.from({ length }, (_, index) => ({
          lessons: [{ count: 8, minutes: 45, mode, kind: index % 5 < 2 ? 'theory' : 'practice' }],
          clips: [
            { seconds: 1200, accepted: true },
            { seconds: 1200, accepted: true },
          ],
          platformRecord: {},
        })),
      ),
  },
  { weight: 1, arbitrary: fc.array(day, { minLength: 0, maxLength: 8 }) },
);

const trainingClass = fc.record({
  openingApprovedOn: opened,
  firstDay: mostly(0, 1, -1, -2),
  catalogueClass: fc.constantFrom('A', 'B', 'C'),
  days,
  planned: mostly(0, -1, 1, 20),
  fullVideo: usuallyThere,
  examinationPapers: usuallyThere,
  explained: fc.boolean(),
  site: mostly<string | undefined>('样例场地', undefined, '样例场地二'),
});

const attendance = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 4).map((missed) => ({ missed })),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(0, 1, 2, 2, 2, 3, 4), { maxLength: 20 }).map((checks) => ({
      checks,
    })),
  },
);

const trainee = fc.record({
  inClass: fc.nat(1),
  group: mostly<string | null>('registered-unemployed', null, 'employment-difficulty', 'nobody'),
  attendance,
  attempts: mostly<readonly boolean[]>([true], [false], [], [false, true], [false, false, true]),
  examined: mostly('2024-08-30', '2024-09-04', '2024-09-05'),
  certificate: mostly<string | undefined>('completion', undefined, 'skill-level'),
  excused: fc.constantFrom(undefined, 0, 1, 2, 4),
  job: fc.option(
    fc.record({
      employer: mostly('E1', 'E2', 'E3'),
      inPostUntil: fc.constantFrom('2024-11-28', '2024-11-28', '2024-11-27', undefined),
      signedOn: mostly('2024-08-28', '2024-04-08', '2024-04-07', '2024-09-04', '2024-09-05'),
      insurance: mostly<object | undefined>(
        { insured: true, on: '2024-09-30' },
        { insured: false },
        undefined,
      ),
      wage: mostly<object | undefined>(
        { month: '2024-09', fen: 188_000, paidOn: '2024-10-10' },
        { month: '2024-09', fen: 187_999 },
        { month: '2024-09', fen: 188_000, district: '示例区' },
        { month: '2024-09', fen: 188_000, district: '示例区', workingTime: 'full-time' },
        { month: '2024-09', fen: 76_000, workingTime: 'part-time', hours: 40 },
        { month: '2024-09', fen: 75_999, workingTime: 'part-time', hours: 40 },
        { month: '2024-09', fen: 76_000, workingTime: 'part-time' },
        { month: '2021-11', fen: 300_000 },
        undefined,
      ),
    }),
    { nil: null, freq: 6 },
  ),
});

const project = fc.record({
  /** In tenths of the number enrolled. */
  demand: fc.constantFrom(1, 2, 3, 3, 4, 5, 7, 10),
  plan: fc.constantFrom(1, 2, 3, 3, 4, 5, 7, 10),
  change: mostly<readonly [number, number] | undefined>(undefined, [5, 5], [8, 4]),
  classes: fc.oneof(
    { weight: 5, arbitrary: fc.tuple(trainingClass) },
    { weight: 1, arbitrary: fc.tuple(trainingClass, trainingClass) },
  ),
  trainees: fc.oneof(
    { weight: 3, arbitrary: fc.array(trainee, { maxLength: 5 }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(trainee, fc.constantFrom(2, 5, 7), fc.array(trainee, { maxLength: 3 }))
        .map(([one, times, others]) => [...Array.from({ length: times }, () => one), ...others]),
    },
  ),
  activation: mostly<object | null>({ publishedOn: '2024-04-01' }, null, {
    publishedOn: '2024-04-09',
    validUntil: '2025-12-31',
  }),
  filedOn: mostly(
    '2024-09-04',
    '2024-09-05',
    '2024-09-08',
    '2024-05-06',
    '2025-01-02',
    '2027-01-04',
  ),
  asOfDays: mostly(1, 0, 85, 86, 90, 200),
  declaredComplete: mostly(true, false),
  supplementsLastDay: mostly<string | undefined>(undefined, '2024-09-30'),
  verdict: mostly<boolean | undefined>(true, false, undefined),
  districtFen: mostly<number | undefined>(undefined, 187_999, 188_001),
  hourlyFen: mostly<number | undefined>(1_900, undefined),
  wagesFrom: mostly('2021-12-01', '2024-09-01', '2024-09-02'),
  hoursWaived: fc.boolean(),
  waivedDay: fc.option(fc.nat(9), { nil: undefined, freq: 4 }),
});

type ProjectSpec = typeof project extends fc.Arbitrary<infer T> ? T : never;
type ClassSpec = ProjectSpec['classes'][number];

function classFacts(spec: ClassSpec, id: string) {
  const first = addDays(civilDate(spec.openingApprovedOn ?? '2024-04-08'), spec.firstDay);
  const counts = spec.days.map((each) => each.lessons.reduce((sum, { count }) => sum + count, 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const planned = Math.max(0, total + spec.planned);
  return {
    ...given({ fullVideo: spec.fullVideo && { keeper: '样例学校', pointer: id } }),
    ...given({ examinationPapers: spec.examinationPapers }),
    ...(spec.explained && {
      theoryExplanation: { officer: 'O1', reason: '样例', on: '2024-09-01' },
    }),
    id,
    ...given({ site: spec.site }),
    openingApprovedOn: spec.openingApprovedOn,
    catalogueClass: spec.catalogueClass,
    plan: {
      theory: { offline: 0, online: 0 },
      practice: { offline: planned, online: 0 },
    },
    days: spec.days.map(({ platformRecord, ...each }, index) => ({
      ...each,
      ...given({ platformRecord }),
      date: addDays(first, index),
    })),
  };
}

function attendanceFacts(
  spec: ProjectSpec['trainees'][number]['attendance'],
  dates: readonly string[],
): object[] {
  if ('missed' in spec) return [{ everyDayExcept: dates.slice(0, spec.missed) }];
  return spec.checks.slice(0, dates.length).map((check, index) => {
    if (check === 3) return { dates: [dates[index]], platformRecord: {} };
    if (check < 3) return { dates: [dates[index]], checkIns: check };
    return { date: dates[index], in: { accepted: true }, out: { accepted: index % 2 === 0 } };
  });
}

function tenths(share: number, of: number): number {
  return Math.max(1, Math.ceil((share * of) / 10));
}

function rawFacts(spec: ProjectSpec): object {
  const classes = spec.classes.map((each, index) => classFacts(each, `K${index + 1}`));
  const note = { officer: 'O1', reason: '样例', on: '2024-09-04' };
  const { change, verdict, filedOn, waivedDay } = spec;
  const enrolled = spec.trainees.length;
  const waived = waivedDay === undefined ? undefined : classes[0]?.days[waivedDay]?.date;
  return {
    asOf: addDays(civilDate(filedOn), spec.asOfDays),
    activation: spec.activation && { instrument: '样例启用通知', ...spec.activation },
    project: {
      id: 'X1',
      approvedOn: '2024-04-02',
      declaredDemand: tenths(spec.demand, enrolled),
      plannedHeadcount: tenths(spec.plan, enrolled),
      occupationCode: '6-18-02-04',
      employers: ['E1', 'E2'],
      ...(change && {
        changedFigures: { ...note, declaredDemand: change[0], plannedHeadcount: change[1] },
      }),
    },
    classes,
    trainees: spec.trainees.map((each, index) => {
      const of = classes[each.inClass] ?? classes[0];
      return {
        id: `T${index + 1}`,
        classId: of?.id,
        group: each.group,
        attendance: attendanceFacts(each.attendance, of?.days.map(({ date }) => date) ?? []),
        attempts: each.attempts.map((passed) => ({ on: each.examined, passed })),
        ...(each.certificate !== undefined && {
          certificate: { kind: each.certificate, number: `Z${index}`, issuedOn: each.examined },
        }),
        ...(each.excused !== undefined && {
          excusedDays: of?.days.slice(0, each.excused).map(({ date }) => date) ?? [],
        }),
        employment: each.job && {
          employerId: each.job.employer,
          ...given({ inPostUntil: each.job.inPostUntil }),
          contract: { signedOn: each.job.signedOn },
          ...given({ insurance: each.job.insurance, wage: each.job.wage }),
        },
      };
    }),
    claim: {
      id: 'C1',
      filedOn,
      declaredComplete: spec.declaredComplete,
      ...given({ supplementsLastDay: spec.supplementsLastDay }),
    },
    ...(verdict !== undefined && { taskVerdict: { ...note, completed: verdict } }),
    minimumWages: [
      {
        region: '长春市',
        from: spec.wagesFrom,
        fen: 188_000,
        ...given({ hourlyFen: spec.hourlyFen }),
      },
      ...(spec.districtFen === undefined
        ? []
        : [{ region: '长春市', district: '示例区', from: '2021-12-01', fen: spec.districtFen }]),
    ],
    waivers: [
      ...(waived === undefined
        ? []
        : [
            {
              ...note,
              rule: 'cc24/supervision/clips-recorded',
              subject: { kind: 'day', id: `K1/${waived}` },
            },
          ]),
      ...(spec.hoursWaived
        ? [
            {
              ...note,
              rule: 'cc24/settlement/delivered-min-hours',
              subject: { kind: 'trainee', id: 'T1' },
            },
          ]
        : []),
    ],
  };
}

/** A Changchun project near the limits of the text: shares at 70 and 90 per cent, limits of hours, last days, proofs that lack. */
export const anyProject: fc.Arbitrary<SettlementFacts> = project.map(
  (spec) => rawFacts(spec) as SettlementFacts,
);
