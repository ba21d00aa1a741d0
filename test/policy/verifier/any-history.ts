import fc from 'fast-check';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import { given, mostly } from './mostly.ts';

/** The subsidy that a claim asks for, as far as earlier ones are drawn around it. */
interface Around {
  readonly code: string | null;
  readonly trade: string;
  readonly level: string;
  readonly from: string;
  readonly to: string;
  /** The day it is counted on. */
  readonly day: string;
}

const later = (day: string, days: number): string => addDays(civilDate(day), days);

/** Days before or after one: the ends of its year and of twelve months, and its neighbours. */
const days: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => later(day, -1),
  (day) => later(day, 1),
  (day) => later(day, -30),
  (day) => later(day, -200),
  (day) => later(day, -364),
  (day) => later(day, -365),
  (day) => later(day, -366),
  (day) => `${day.slice(0, 4)}-01-01`,
  (day) => `${Number(day.slice(0, 4)) - 1}-12-31`,
];

/** Spans that end before a training, touch it, lie in it, or begin after it. */
const spans: readonly ((around: Around) => readonly [from: string, to: string])[] = [
  ({ from }) => [later(from, -60), later(from, -1)],
  ({ from }) => [later(from, -60), from],
  ({ from, to }) => [from, to],
  ({ to }) => [to, later(to, 10)],
  ({ to }) => [later(to, 1), later(to, 10)],
];

const kinds = [
  'course',
  'course',
  'course',
  'apprenticeship',
  'apprenticeship',
  'skill-upgrading',
  'work-training',
];

const earlier = fc.record({
  kind: fc.constantFrom(...kinds),
  region: mostly('500104', '500000', '220100', '220100'),
  sameCode: fc.constantFrom<boolean | undefined>(false, false, false, true, undefined),
  trade: fc.constantFrom<number | undefined>(undefined, undefined, 0, 1, 1),
  sameLevel: fc.boolean(),
  day: fc.constantFrom(...days),
  span: fc.constantFrom(...spans),
  certified: mostly(true, false),
});

const some = fc.array(earlier, { minLength: 1, maxLength: 5 });

type Drawn = readonly (typeof earlier extends fc.Arbitrary<infer T> ? T : never)[];

/** Earlier subsidies of a person, mostly in the year of the one asked for, now and then of its item or at its time; often nothing is known. */
export const anyHistory: fc.Arbitrary<Drawn | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: some },
);

/** The earlier subsidies as a claim gives them, around what it asks for. */
export function historyOf(drawn: Drawn | undefined, around: Around): object {
  const history = drawn?.map((each, index) => {
    const { kind, region, sameCode, sameLevel, certified } = each;
    const day = each.day(around.day);
    const [from, to] = kind === 'work-training' ? each.span(around) : [later(day, -20), day];
    const codes = sameCode === undefined ? null : sameCode ? around.code : `6-99-99-0${index}`;
    const trades = [around.trade, '别的职业'];
    return given({
      id: `S${index}`,
      pack: 'chongqing-2021',
      region,
      kind,
      occupationCode: codes,
      trade: trades[each.trade ?? trades.length] ?? `职业${index}`,
      level: sameLevel ? around.level : '4',
      from,
      to,
      certifiedOn: certified && kind !== 'work-training' ? day : undefined,
    });
  });
  return given({ history });
}

/** Who may be excepted from a yearly limit, as a claim of one kind or the other calls him. */
export const anyExceptions = fc.constantFrom<readonly string[]>(
  [],
  [],
  ['trainee T1', 'trainee T2'],
  ['apprentice T1', 'apprentice T2'],
);

/** Exceptions from the yearly limit of either notice, for those named. */
export function exceptions(named: readonly string[], on: string): readonly object[] {
  return named.flatMap((each) => {
    const [kind, id] = each.split(' ');
    return ['cq21', 'qj19'].map((notice) => ({
      rule: `${notice}/opening/annual-limit`,
      subject: { kind, id },
      officer: 'O1',
      reason: '样例',
      on,
    }));
  });
}
