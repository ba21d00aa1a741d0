import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { Law } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { Rule } from '#policy/engine/rule.ts';

/** Rules that speak of the same facts, and the facts they are tried on. */
export interface Stage {
  readonly schema: z.ZodType;
  readonly rules: readonly Rule<unknown>[];
  readonly samples: Samples;
  /** Facts that block nearly every rule: changed by the default reading alone, which takes long enough. */
  readonly wrong: Samples;
}

type Samples = Readonly<Record<string, object>>;

/** A stage by the schema of its facts. */
export function stage<S extends z.ZodType>(
  schema: S,
  rules: readonly Rule<z.output<S>>[],
  samples: Samples,
  wrong: Samples = {},
): Stage {
  return { schema, rules: rules as readonly Rule<unknown>[], samples, wrong };
}

/** The law of some facts under a reading. */
export type LawFor = (choices: ChoiceOverrides) => (facts: unknown) => Law;

/** The stages of a pack, and the law that their facts are judged by. */
export interface TriedPack {
  readonly pack: PolicyPack;
  readonly stages: readonly Stage[];
  readonly lawFor: LawFor;
}
