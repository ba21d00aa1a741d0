import fc from 'fast-check';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { PolicyPack, ProgrammePack } from '#policy/engine/pack.ts';
import { precedence } from '#policy/engine/pack.ts';
import type { StatementOptions } from '#policy/engine/statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import * as coverageOfChangchun from '#policy/verifier/changchun/coverage.ts';
import * as coverageOfChongqing from '#policy/verifier/chongqing/coverage.ts';
import type { Difference } from '#policy/verifier/compare-statement.ts';
import type { Coverage } from '#policy/verifier/computations.ts';
import * as coverageOfQijiang from '#policy/verifier/qijiang/coverage.ts';
import { anyAdvance, anyApprenticeship, anyWorkTraining } from './any-chongqing.ts';
import { anyCourseOf } from './any-course.ts';
import { anyProject } from './any-project.ts';
import { anyQijiang } from './any-qijiang.ts';
import { secondOpinion } from './second-opinion.ts';

function settler<F>(pack: ProgrammePack<F>) {
  // Each generator makes facts of the shape its pack takes.
  return {
    pack,
    settle: (facts: object, options: StatementOptions) => pack.settle(facts as F, options),
  };
}

/** What settles facts of a pack. */
const settling = {
  'changchun-2024': settler(changchun2024),
  'chongqing-2021': settler(chongqing2021),
  'dadukou-2022': settler(dadukou2022),
  'qijiang-2019': settler(qijiang2019),
} as const;

/** Facts with the pack and the readings they are settled by. */
export interface Case {
  readonly of: keyof typeof settling;
  readonly facts: object;
  readonly choices: ChoiceOverrides;
}

/** The pack and the statement of a case. */
export function settled({ of, facts, choices }: Case) {
  const { pack, settle } = settling[of];
  return { pack, statement: settle(facts, { computedBy: 'test', choices }) };
}

/** Where engine and verifier come to different results of the same facts. */
export function disagreement(each: Case): readonly (Difference | string)[] {
  const { pack, statement } = settled(each);
  return secondOpinion(pack, each.facts, each.choices, statement);
}

/** Up to three readings other than the default that both sides compute, or of which the verifier says that no amount turns on them. */
function otherReadings(
  pack: PolicyPack,
  { computedReadings: computed, besideTheMoney: beside }: Coverage,
): fc.Arbitrary<ChoiceOverrides> {
  const alternatives = precedence(pack)
    .flatMap(({ choices }) => choices)
    .flatMap(({ id, default: byDefault, options }) =>
      options
        .filter((option) => option.id !== byDefault)
        .filter((option) => beside.has(id) || computed[id]?.includes(option.id))
        .map((option) => [id, option.id] as const),
    );
  return fc
    .array(fc.constantFrom(...alternatives), { minLength: 1, maxLength: 3 })
    .map((taken): ChoiceOverrides => Object.fromEntries(taken));
}

const defaults: fc.Arbitrary<ChoiceOverrides> = fc.constant({});

function casesOf(
  of: Case['of'],
  facts: fc.Arbitrary<object>,
  choices: fc.Arbitrary<ChoiceOverrides>,
): fc.Arbitrary<Case> {
  return fc.record({ of: fc.constant(of), facts, choices });
}

/** Changchun projects near the limits, under the default readings. */
export const anyDefaultCase = casesOf('changchun-2024', anyProject, defaults);

/** Readings of the Changchun text that say more together than apart. */
const readingsTogether = fc.constantFrom<ChoiceOverrides>(
  { 'claim.clock_start': 'PER_TRAINEE', 'claim.late': 'LATE_REFUSED' },
  { 'min_hours.base': 'DELIVERED_PER_TRAINEE', 'in_principle.mode': 'WARN_ONLY' },
  { 'min_hours.base': 'DELIVERED_PER_TRAINEE', 'in_principle.mode': 'HARD_BLOCK' },
  { 'attendance.leave': 'EXCUSED_REMOVED_FROM_DENOMINATOR', 'attendance.unit': 'DAYS' },
  { 'attendance.leave': 'EXCUSED_REMOVED_FROM_DENOMINATOR', 'attendance.denominator': 'PLANNED' },
  { min_wage: 'HOURLY_FOR_PART_TIME', 'employment.unproven': 'UNPAID' },
  { min_wage: 'DISTRICT_TABLE', 'employment.unproven': 'UNPAID' },
  { 'video.unit': 'SITE_AND_DAY', short_hour: 'CONVERT_MINUTES' },
);

/** Changchun projects near the limits, under other readings. */
export const anyOtherCase = casesOf(
  'changchun-2024',
  anyProject,
  fc
    .tuple(otherReadings(changchun2024, coverageOfChangchun), readingsTogether, fc.nat(3))
    .map(([some, together, often]) => (often === 0 ? { ...some, ...together } : some)),
);

/** Readings of what one person may be subsidised for. */
const readingsOfPersons = fc.constantFrom<ChoiceOverrides>(
  { 'annual_limit.window': 'ROLLING_12_MONTHS' },
  { 'annual_limit.window': 'ROLLING_12_MONTHS', 'in_principle.mode': 'HARD_BLOCK' },
);

/** Readings of what is the same item, which only Qijiang asks. */
const readingsOfItems = fc.constantFrom<ChoiceOverrides>(
  { 'repeat.key': 'TRADE_AND_LEVEL' },
  { 'repeat.period': 'SAME_YEAR' },
  { 'repeat.key': 'TRADE_AND_LEVEL', 'repeat.period': 'SAME_YEAR' },
);

/** Courses, training through work and apprenticeships of Chongqing, courses and advances of Dadukou. */
export const anyChongqingCase = fc.oneof(
  casesOf(
    'chongqing-2021',
    fc.oneof(anyCourseOf(2022), anyCourseOf(2022), anyWorkTraining, anyApprenticeship),
    fc.oneof(defaults, otherReadings(chongqing2021, coverageOfChongqing), readingsOfPersons),
  ),
  casesOf(
    'dadukou-2022',
    fc.oneof(anyCourseOf(2022), anyCourseOf(2022), anyAdvance(2022, [1, 2])),
    fc.oneof(defaults, otherReadings(dadukou2022, coverageOfChongqing), readingsOfPersons),
  ),
);

/** Every kind of claim of Qijiang. */
export const anyQijiangCase = casesOf(
  'qijiang-2019',
  anyQijiang,
  fc.oneof(
    defaults,
    otherReadings(qijiang2019, coverageOfQijiang),
    readingsOfPersons,
    readingsOfItems,
  ),
);

/** Any case of any pack. */
export const anyCase = fc.oneof(anyDefaultCase, anyOtherCase, anyChongqingCase, anyQijiangCase);
