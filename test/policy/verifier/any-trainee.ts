import fc from 'fast-check';
import { given, mostly } from './mostly.ts';

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

const monthlyWage = mostly<object | undefined>(
  { month: '2024-09', fen: 188_000, paidOn: '2024-10-10' },
  { month: '2024-09', fen: 187_999 },
  { month: '2021-11', fen: 300_000 },
  undefined,
);

/** Wages of a district, and of part-time work at 19 yuan an hour. */
const otherWage = fc
  .record({
    fen: fc.constantFrom(188_000, 76_000, 75_999),
    district: fc.constantFrom('示例区', undefined),
    workingTime: fc.constantFrom('part-time', 'part-time', 'full-time', undefined),
    hours: fc.constantFrom(40, 40, undefined),
  })
  .map((wage) => ({ month: '2024-09', ...given(wage) }));

/** A trainee near the limits of the text: attendance, sittings, proofs of a job. */
export const trainee = fc.record({
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
      wage: fc.oneof({ weight: 8, arbitrary: monthlyWage }, { weight: 1, arbitrary: otherWage }),
    }),
    { nil: null, freq: 6 },
  ),
});

type TraineeSpec = typeof trainee extends fc.Arbitrary<infer T> ? T : never;

function attendanceFacts(spec: TraineeSpec['attendance'], dates: readonly string[]): object[] {
  if ('missed' in spec) return [{ everyDayExcept: dates.slice(0, spec.missed) }];
  return spec.checks.slice(0, dates.length).map((check, index) => {
    if (check === 3) return { dates: [dates[index]], platformRecord: {} };
    if (check < 3) return { dates: [dates[index]], checkIns: check };
    return { date: dates[index], in: { accepted: true }, out: { accepted: index % 2 === 0 } };
  });
}

/** The facts of a trainee of a class. */
export function traineeFacts(
  each: TraineeSpec,
  index: number,
  of: { readonly id: string; readonly days: readonly { readonly date: string }[] } | undefined,
) {
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
}
