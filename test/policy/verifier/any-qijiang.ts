import fc from 'fast-check';
import { anyAdvance, anyApprenticeshipOpened, anyWorkTraining } from './any-chongqing.ts';
import { anyCourseOf } from './any-course.ts';
import { given, mostly } from './mostly.ts';

/** Days around the one on which the special account opened and the rate changed. */
const days = ['2021-02-26', '2021-02-28', '2021-03-01', '2021-03-02', '2021-06-01'];

const cityNotice = '2021-03-01';
const lump = {
  kind: 'lump',
  fen: 130_001,
  instrument: '样例标准（虚构）',
  from: '2019-01-01',
};

const rate = fc.record({
  from: fc.constantFrom('2021-01-01', '2021-03-01', '2021-03-02'),
  fenPerDay: fc.constantFrom(0, 3_000, 3_333),
  groups: mostly<readonly string[] | undefined>(undefined, ['veteran'], []),
});

/** A living allowance near the days on which rates and funds change. */
const anyLivingAllowance: fc.Arbitrary<object> = fc
  .record({
    openedOn: mostly('2021-02-20', '2021-03-01', '2019-01-01'),
    first: rate,
    others: fc.array(rate, { maxLength: 2 }),
    trainees: fc.array(
      fc.record({
        group: fc.constantFrom('poor-worker', 'prisoner', 'veteran', 'nobody', null),
        entered: mostly(true, false),
        attendedDays: fc.subarray(days),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ openedOn, first, others, trainees }) => ({
    kind: 'living-allowance',
    asOf: '2021-07-01',
    projectId: 'P1',
    openedOn,
    rates: [{ ...first, from: '2021-01-01' }, ...others].map((each) => ({
      ...given(each),
      instrument: '样例标准（虚构）',
    })),
    claim: { id: 'C1', filedOn: '2021-06-20' },
    trainees: trainees.map(({ group, entered, attendedDays }, index) => ({
      id: `T${index}`,
      classId: 'K1',
      group,
      enteredByRealName: entered,
      attendedDays,
    })),
  }));

interface Course {
  readonly classes: readonly { readonly openingApprovedOn: string | null }[];
}

/** A course, often of a class that opened before the notice of the city; only that says how many hours make a day. */
const anyCourseHere: fc.Arbitrary<object> = fc
  .tuple(anyCourseOf(2021), fc.constantFrom(undefined, undefined, '2021-02-28', '2020-06-01'))
  .map(([facts, early]) => {
    const classes = (facts as Course).classes.map((of) =>
      early === undefined ? of : { ...of, openingApprovedOn: early },
    );
    const isEarly = classes.some(({ openingApprovedOn: day }) => day !== null && day < cityNotice);
    return { ...facts, classes, ...(isEarly && { standard: lump }) };
  });

/** Openings of apprenticeships before the notice of the city, on its first day, by the end of the action, and after. */
const openings = fc.constantFrom(
  '2019-01-01',
  '2020-06-01',
  '2021-02-28',
  cityNotice,
  '2021-12-31',
  '2022-01-01',
);

/** Every kind of settlement under the Qijiang notice. */
export const anyQijiang: fc.Arbitrary<object> = fc.oneof(
  anyCourseHere,
  anyWorkTraining,
  anyApprenticeshipOpened(openings),
  anyLivingAllowance,
  anyAdvance(2021, [5, 6]),
);
