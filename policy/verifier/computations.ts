import type * as z from 'zod';
import type { JsonValue } from './canonical-reader.ts';
import {
  besideTheMoney as besideChangchun,
  computedReadings as readChangchun,
} from './changchun/coverage.ts';
import { projectFactsSchema } from './changchun/project-facts.ts';
import { recomputeProject } from './changchun/recompute-project.ts';
import {
  type AdvanceTerms,
  advanceSchema,
  advancesOfDadukou,
  recomputeAdvance,
} from './chongqing/advance.ts';
import {
  type ApprenticeshipTerms,
  apprenticeshipSchema,
  recomputeApprenticeship,
} from './chongqing/apprenticeship.ts';
import { courseFactsSchema } from './chongqing/course-facts.ts';
import {
  besideTheMoney as besideChongqing,
  computedReadings as readChongqing,
} from './chongqing/coverage.ts';
import { limitsOfCity } from './chongqing/person-limits.ts';
import { city, dadukou, type Place } from './chongqing/places.ts';
import { recomputeCourse } from './chongqing/recompute-course.ts';
import {
  anyEmployment,
  type Employments,
  recomputeWorkTraining,
  workTrainingSchema,
} from './chongqing/work-training.ts';
import { type LawData, lawOnDay } from './law-of-bundle.ts';
import { advancesOfQijiang } from './qijiang/advances.ts';
import { coursesOfQijiang } from './qijiang/courses.ts';
import {
  besideTheMoney as besideQijiang,
  computedReadings as readQijiang,
} from './qijiang/coverage.ts';
import { employmentsOfQijiang } from './qijiang/employments.ts';
import { livingAllowanceSchema, recomputeLivingAllowance } from './qijiang/living-allowance.ts';
import { paidSchema, payeeOf } from './qijiang/payee.ts';
import { limitsOfQijiang } from './qijiang/person-limits.ts';
import { reachesFloor } from './qijiang/rate-floor.ts';
import type { Recomputed } from './recomputed.ts';

/** What of the readings of a text is computed here. */
export interface Coverage {
  readonly computedReadings: Readonly<Record<string, readonly string[]>>;
  readonly besideTheMoney: ReadonlySet<string>;
}

const changchun: Coverage = { computedReadings: readChangchun, besideTheMoney: besideChangchun };
const chongqing: Coverage = { computedReadings: readChongqing, besideTheMoney: besideChongqing };
const qijiang: Coverage = { computedReadings: readQijiang, besideTheMoney: besideQijiang };

/** One kind of settlement that is computed here; facts of Changchun have no `kind`. */
interface Computation {
  readonly kind: string | undefined;
  run(facts: JsonValue, data: LawData): Recomputed;
}

/** What is computed under one revision of a pack. */
interface PackComputations {
  readonly revision: string;
  readonly coverage: Coverage;
  readonly kinds: readonly Computation[];
}

function computation<F>(
  kind: string | undefined,
  schema: z.ZodType<F>,
  run: (facts: F, data: LawData) => Recomputed,
): Computation {
  return { kind, run: (facts, data) => run(schema.parse(facts), data) };
}

const course = (place: Place): Computation =>
  computation('course', courseFactsSchema, (facts, data) => recomputeCourse(facts, data, place));

const advance = (terms: AdvanceTerms): Computation =>
  computation('advance', advanceSchema, (facts, data) => recomputeAdvance(facts, data, terms));

const workTraining = (employments: Employments): Computation =>
  computation('work-training', workTrainingSchema, (facts, data) =>
    recomputeWorkTraining(facts, data, employments),
  );

const apprenticeship = (terms: ApprenticeshipTerms): Computation =>
  computation('apprenticeship', apprenticeshipSchema, (facts, data) =>
    recomputeApprenticeship(facts, data, terms),
  );

/** A computation that says who is paid, too. */
function withPayee({ kind, run }: Computation): Computation {
  return {
    kind,
    run: (facts, data) => {
      const recomputed = run(facts, data);
      const law = lawOnDay(data, recomputed.lawOf);
      return { ...recomputed, payee: payeeOf(paidSchema.parse(facts), law) };
    },
  };
}

/** Every settlement that is computed here. */
export const computations: readonly PackComputations[] = [
  {
    revision: 'changchun-2024/1',
    coverage: changchun,
    kinds: [computation(undefined, projectFactsSchema, recomputeProject)],
  },
  {
    revision: 'chongqing-2021/1',
    coverage: chongqing,
    kinds: [
      course(city),
      workTraining(anyEmployment),
      apprenticeship({ isEnough: () => true, limits: limitsOfCity }),
    ],
  },
  {
    revision: 'dadukou-2022/1',
    coverage: chongqing,
    kinds: [course(dadukou), advance(advancesOfDadukou)],
  },
  {
    revision: 'qijiang-2019/1',
    coverage: qijiang,
    kinds: [
      course(coursesOfQijiang),
      workTraining(employmentsOfQijiang),
      apprenticeship({ isEnough: reachesFloor, limits: limitsOfQijiang }),
      computation('living-allowance', livingAllowanceSchema, recomputeLivingAllowance),
      advance(advancesOfQijiang),
    ].map(withPayee),
  },
];
