import fc from 'fast-check';
import { anyApprenticeship, anyCourse, anyWorkTraining } from './any-chongqing.ts';
import { given, mostly } from './mostly.ts';

/** Days around the one on which the special account opened and the rate changed. */
const days = ['2021-02-26', '2021-02-28', '2021-03-01', '2021-03-02', '2021-06-01'];

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

/** Whether a course can be settled at all: before the city's notice nothing says how many hours make a day. */
function hasItsTable(facts: object): boolean {
  const { classes, standard } = facts as {
    readonly classes: readonly { readonly openingApprovedOn: string | null }[];
    readonly standard: { readonly kind: string };
  };
  const isEarly = classes.some(({ openingApprovedOn }) => (openingApprovedOn ?? '') < '2021-03-01');
  return standard.kind === 'lump' || !isEarly;
}

/** Every kind of settlement under the Qijiang notice. */
export const anyQijiang: fc.Arbitrary<object> = fc.oneof(
  anyCourse.filter(hasItsTable),
  anyWorkTraining,
  anyApprenticeship,
  anyLivingAllowance,
);
