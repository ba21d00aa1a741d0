import fc from 'fast-check';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import { anyExceptions, anyHistory, exceptions, historyOf } from './any-history.ts';
import { given, mostly } from './mostly.ts';

/** Groups of Dadukou and of Qijiang, and nobody of either. */
export const anyGroup = fc.constantFrom<string | null>(
  'registered-unemployed',
  'poor-worker',
  'employment-difficulty',
  'zero-employment-family',
  'veteran',
  null,
);

const entered = { instrument: '样例标准（虚构）', from: '2021-03-01' };

/** Hours of one day taught, and how many of each mode a trainee missed. */
const day = fc.record({
  offline: fc.constantFrom(0, 1, 3, 5, 6, 6, 7, 8),
  online: fc.constantFrom(0, 0, 0, 1, 2, 3, 6),
});

/** A table of before the class opened, of the day, or of a later one. */
const from = mostly('2021-03-01', '2022-04-20', '2022-04-21');

const standard = fc.oneof(
  fc
    .record({ from, fen: fc.constantFrom(0, 99_999, 120_000, 150_000, 200_000) })
    .map((amount) => ({ ...entered, kind: 'lump', ...amount })),
  fc
    .record({
      from,
      fenPerDay: fc.constantFrom(13_000, 15_000, 15_000, 15_001, 18_000, 20_001),
      maximumFen: fc.constantFrom(100_000, 600_000),
    })
    .map((amounts) => ({ ...entered, kind: 'per-day', ...amounts })),
);

const course = fc.record({
  opened: mostly<string | null | undefined>(undefined, '2021-03-01', '2021-02-28', null),
  mode: fc.constantFrom('full-day', 'weekend', 'evening', 'after-shift'),
  days: fc.array(day, { maxLength: 12 }),
  plan: mostly<object | undefined>(
    undefined,
    { offline: 70, online: 30 },
    { offline: 69, online: 31 },
    { offline: 0, online: 0 },
  ),
  pilot: mostly<object | undefined>(undefined, { approvalNumber: '样例试点 1' }),
  waived: mostly(false, true),
  excepted: anyExceptions,
  standard,
  rates: fc.record({
    from,
    offlineFen: mostly(15_000, 13_000, 18_000, 20_000, 20_001, 12_999, 16_000),
    onlineFen: mostly<number | undefined>(6_000, undefined, 5_000, 6_001),
  }),
  code: mostly<string | null>('6-18-02-04', '4-10-04-02', '2-02-10-13', null),
  level: mostly('5', '3', 'none', '1'),
  newOccupation: mostly(false, true),
  band: mostly<string | undefined>(undefined, 'PRODUCTION', 'OTHER'),
  enterpriseTraining: mostly<boolean | undefined>(undefined, true, true, false),
  upliftPermille: mostly<number | undefined>(undefined, 100, 333),
  completionCertificateNamed: mostly<boolean | undefined>(undefined, true),
  projectType: mostly<string | undefined>('key-groups', 'staff-upgrading', undefined),
  verdict: mostly<boolean | undefined>(true, false, undefined),
  planned: fc.constantFrom(1, 2, 3, 6),
  directSubsidy: mostly<object | undefined>(
    undefined,
    { secretRelated: true },
    { secretRelated: false },
  ),
  advances: mostly<readonly number[]>([], [9_000], [150_000, 300_000]),
  trainees: fc.array(
    fc.record({
      group: anyGroup,
      entered: mostly(true, false),
      missed: fc.constantFrom(0, 0, 1, 2, 5),
      certificate: mostly<string | undefined>(
        'skill-level',
        'completion',
        'special-operation',
        undefined,
      ),
      ofThisLevel: mostly(true, false),
      history: anyHistory,
    }),
    { maxLength: 5 },
  ),
});

/** A Chongqing course of a year near the limits: thirty per cent online, six hours a day, the standard, the bands. */
export function anyCourseOf(year: number): fc.Arbitrary<object> {
  return course.map((spec) => courseOf(spec, (rest) => `${year}-${rest}`));
}

type Spec = typeof course extends fc.Arbitrary<infer T> ? T : never;

function courseOf(spec: Spec, on: (rest: string) => string): object {
  const opened = spec.opened === undefined ? on('04-20') : spec.opened;
  const days = spec.days.map((hours, index) => ({
    ...hours,
    date: addDays(civilDate(on('05-01')), index),
  }));
  const sum = (mode: 'offline' | 'online') => days.reduce((total, each) => total + each[mode], 0);
  const note = { officer: 'O1', reason: '样例', on: on('08-20') };
  return {
    kind: 'course',
    asOf: on('09-01'),
    project: {
      id: 'P1',
      approvedOn: '2021-03-20',
      plannedHeadcount: spec.planned,
      occupation: {
        code: spec.code,
        name: '样例职业',
        level: spec.level,
        newOccupation: spec.newOccupation,
        ...given({ band: spec.band }),
      },
      ...given({
        completionCertificateNamed: spec.completionCertificateNamed,
        projectType: spec.projectType,
        enterpriseTraining: spec.enterpriseTraining,
        upliftPermille: spec.upliftPermille,
        upliftDecision: spec.upliftPermille === undefined ? undefined : '样例决定',
      }),
    },
    standard: spec.standard,
    rates: { ...entered, ...given(spec.rates) },
    classes: [
      {
        id: 'K1',
        openingApprovedOn: opened,
        mode: spec.mode,
        plan: spec.plan ?? { offline: sum('offline'), online: sum('online') },
        days,
        ...given({ onlinePilot: spec.pilot }),
      },
    ],
    trainees: spec.trainees.map((each, index) => ({
      id: `T${index + 1}`,
      classId: 'K1',
      group: each.group,
      enteredByRealName: each.entered,
      attended: days.slice(each.missed),
      ...(each.certificate !== undefined && {
        certificate: {
          kind: each.certificate,
          occupationCode: spec.code,
          level: each.ofThisLevel ? spec.level : '4',
          number: `Z${index}`,
          issuedOn: on('08-01'),
        },
      }),
      ...historyOf(each.history, {
        code: spec.code,
        trade: '样例职业',
        level: spec.level,
        from: days[0]?.date ?? opened ?? on('08-20'),
        to: days.at(-1)?.date ?? opened ?? on('08-20'),
        day: on('08-01'),
      }),
    })),
    advances: spec.advances.map((fen, index) => ({ id: `A${index}`, fen, paidOn: on('05-10') })),
    claim: { id: 'C1', filedOn: on('08-20') },
    ...(spec.verdict !== undefined && { taskVerdict: { ...note, completed: spec.verdict } }),
    ...given({ directSubsidy: spec.directSubsidy }),
    waivers: [
      ...(spec.waived
        ? [{ ...note, rule: 'cq21/opening/online-share', subject: { kind: 'class', id: 'K1' } }]
        : []),
      ...exceptions(spec.excepted, note.on),
    ],
  };
}
