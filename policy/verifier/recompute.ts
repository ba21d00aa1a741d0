import type * as z from 'zod';
import type { JsonValue } from './canonical-reader.ts';
import { besideTheMoney, computedReadings } from './changchun/coverage.ts';
import { projectFactsSchema } from './changchun/project-facts.ts';
import { recomputeProject } from './changchun/recompute-project.ts';
import type { LawData } from './law-of-bundle.ts';
import type { Recomputed } from './recomputed.ts';

/** One kind of settlement that is computed here. */
interface Computation {
  readonly revision: string;
  /** The `kind` of the facts, where they have one. */
  readonly kind: string | undefined;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly besideTheMoney: ReadonlySet<string>;
  run(facts: JsonValue, data: LawData): Recomputed;
}

function computation<F>(
  what: Omit<Computation, 'run'>,
  schema: z.ZodType<F>,
  run: (facts: F, data: LawData) => Recomputed,
): Computation {
  return { ...what, run: (facts, data) => run(schema.parse(facts), data) };
}

const computations: readonly Computation[] = [
  computation(
    {
      revision: 'changchun-2024/1',
      kind: undefined,
      readings: computedReadings,
      besideTheMoney,
    },
    projectFactsSchema,
    recomputeProject,
  ),
];

function kindOf(facts: JsonValue): string | undefined {
  const { kind } = facts as { readonly kind?: JsonValue };
  return typeof kind === 'string' ? kind : undefined;
}

/** Readings taken that are not computed: an option never heard of, or one that is only named. */
function readingsMissing(of: Computation, data: LawData): readonly string[] {
  const taken = (id: string) => data.choices.find((choice) => choice.id === id)?.taken;
  const missing = data.choices.flatMap((choice) => {
    if (of.besideTheMoney.has(choice.id)) return [];
    const known = of.readings[choice.id];
    const fine = known?.includes(choice.taken) ?? choice.taken === choice.default;
    return fine ? [] : [`${choice.id}=${choice.taken}`];
  });
  const bothLate =
    taken('claim.clock_start') === 'PER_TRAINEE' && taken('claim.late') === 'LATE_REFUSED';
  return bothLate
    ? [...missing, 'claim.clock_start=PER_TRAINEE with claim.late=LATE_REFUSED']
    : missing;
}

/** What the facts come to under the law of the bundle; a list of names where that is not computed here. Throws `NotCovered` and `ZodError`. */
export function recompute(facts: JsonValue, data: LawData): Recomputed | readonly string[] {
  const kind = kindOf(facts);
  const found = computations.find((each) => each.revision === data.revision && each.kind === kind);
  if (found === undefined) return [`${data.revision}${kind === undefined ? '' : ` ${kind}`}`];
  const missing = readingsMissing(found, data);
  return missing.length > 0 ? missing : found.run(facts, data);
}
