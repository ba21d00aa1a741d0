import type * as z from 'zod';
import type { JsonValue } from './canonical-reader.ts';
import {
  besideTheMoney as besideChangchun,
  computedReadings as readChangchun,
} from './changchun/coverage.ts';
import { projectFactsSchema } from './changchun/project-facts.ts';
import { recomputeProject } from './changchun/recompute-project.ts';
import { apprenticeshipSchema, recomputeApprenticeship } from './chongqing/apprenticeship.ts';
import { courseFactsSchema } from './chongqing/course-facts.ts';
import {
  besideTheMoney as besideChongqing,
  computedReadings as readChongqing,
} from './chongqing/coverage.ts';
import { city, dadukou, recomputeCourse } from './chongqing/recompute-course.ts';
import { recomputeWorkTraining, workTrainingSchema } from './chongqing/work-training.ts';
import type { LawData } from './law-of-bundle.ts';
import type { Recomputed } from './recomputed.ts';

/** What of the readings of a text is computed here. */
interface Coverage {
  readonly computedReadings: Readonly<Record<string, readonly string[]>>;
  readonly besideTheMoney: ReadonlySet<string>;
}

const changchun: Coverage = {
  computedReadings: readChangchun,
  besideTheMoney: besideChangchun,
};
const chongqing: Coverage = {
  computedReadings: readChongqing,
  besideTheMoney: besideChongqing,
};

/** One kind of settlement that is computed here; facts of Changchun have no `kind`. */
interface Computation {
  readonly revision: string;
  readonly kind: string | undefined;
  readonly coverage: Coverage;
  run(facts: JsonValue, data: LawData): Recomputed;
}

function computation<F>(
  revision: string,
  kind: string | undefined,
  coverage: Coverage,
  schema: z.ZodType<F>,
  run: (facts: F, data: LawData) => Recomputed,
): Computation {
  return { revision, kind, coverage, run: (facts, data) => run(schema.parse(facts), data) };
}

const computations: readonly Computation[] = [
  computation('changchun-2024/1', undefined, changchun, projectFactsSchema, recomputeProject),
  computation('chongqing-2021/1', 'course', chongqing, courseFactsSchema, (facts, data) =>
    recomputeCourse(facts, data, city),
  ),
  computation('dadukou-2022/1', 'course', chongqing, courseFactsSchema, (facts, data) =>
    recomputeCourse(facts, data, dadukou),
  ),
  computation(
    'chongqing-2021/1',
    'work-training',
    chongqing,
    workTrainingSchema,
    recomputeWorkTraining,
  ),
  computation(
    'chongqing-2021/1',
    'apprenticeship',
    chongqing,
    apprenticeshipSchema,
    recomputeApprenticeship,
  ),
];

function kindOf(facts: JsonValue): string | undefined {
  const { kind } = facts as { readonly kind?: JsonValue };
  return typeof kind === 'string' ? kind : undefined;
}

/** Readings taken that are not computed: an option never heard of, or one that is only named. */
function readingsMissing({ coverage }: Computation, data: LawData): readonly string[] {
  return data.choices.flatMap((choice) => {
    if (coverage.besideTheMoney.has(choice.id)) return [];
    const known = coverage.computedReadings[choice.id];
    const fine = known?.includes(choice.taken) ?? choice.taken === choice.default;
    return fine ? [] : [`${choice.id}=${choice.taken}`];
  });
}

/** What the facts come to under the law of the bundle; a list of names where that is not computed here. Throws `NotCovered` and `ZodError`. */
export function recompute(facts: JsonValue, data: LawData): Recomputed | readonly string[] {
  const kind = kindOf(facts);
  const found = computations.find((each) => each.revision === data.revision && each.kind === kind);
  if (found === undefined) return [`${data.revision}${kind === undefined ? '' : ` ${kind}`}`];
  const missing = readingsMissing(found, data);
  return missing.length > 0 ? missing : found.run(facts, data);
}
