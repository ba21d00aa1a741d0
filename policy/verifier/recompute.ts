import type { JsonValue } from './canonical-reader.ts';
import { type Coverage, computations } from './computations.ts';
import type { LawData } from './law-of-bundle.ts';
import type { Recomputed } from './recomputed.ts';

function kindOf(facts: JsonValue): string | undefined {
  const { kind } = facts as { readonly kind?: JsonValue };
  return typeof kind === 'string' ? kind : undefined;
}

/** Readings taken that are not computed: an option never heard of, or one that is only named. */
function readingsMissing(coverage: Coverage, data: LawData): readonly string[] {
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
  const pack = computations.find(({ revision }) => revision === data.revision);
  const found = pack?.kinds.find((each) => each.kind === kind);
  if (pack === undefined || found === undefined) {
    return [`${data.revision}${kind === undefined ? '' : ` ${kind}`}`];
  }
  const missing = readingsMissing(pack.coverage, data);
  return missing.length > 0 ? missing : found.run(facts, data);
}
