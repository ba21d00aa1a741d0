import fc from 'fast-check';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { classFacts, trainingClass } from './any-class.ts';
import { trainee, traineeFacts } from './any-trainee.ts';
import { given, mostly } from './mostly.ts';

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
    trainees: spec.trainees.map((each, index) =>
      traineeFacts(each, index, classes[each.inClass] ?? classes[0]),
    ),
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
