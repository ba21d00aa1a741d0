import type * as z from 'zod';
import {
  type Counterfactual,
  counterfactualsOf,
  noSingleChange,
} from '#policy/engine/counterfactual.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { withEdits } from '#policy/engine/fact-change.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { alterations } from './alterations.ts';

/** What a rule of a stage says of whom a counterfactual is about. */
function outcomesOf<F>(
  rules: readonly Rule<F>[],
  facts: F,
  lawFor: (facts: F) => Law,
  { about, rules: [id] }: Counterfactual,
): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  return (rule?.check(facts, lawFor(facts)) ?? [])
    .filter(({ subject }) => subject.kind === about.kind && subject.id === about.id)
    .map(({ outcome }) => outcome);
}

/** What is wrong with what would turn a block; undefined where nothing is. */
function faultOf<F>(
  schema: z.ZodType<F>,
  rules: readonly Rule<F>[],
  facts: F,
  lawFor: (facts: F) => Law,
  one: Counterfactual,
): string | undefined {
  if (one.sentence === noSingleChange) return 'no reason is given';
  if (one.kind === 'no-change') return undefined;
  const after = withEdits(facts, one.changes);
  const opened = (outcomes: readonly string[]) =>
    outcomes.filter((outcome) => outcome === 'undetermined').length;
  const open = opened(outcomesOf(rules, facts, lawFor, one));
  const turns = (outcomes: readonly string[]) =>
    !outcomes.includes('block') && opened(outcomes) <= open;
  if (!schema.safeParse(after).success) return 'the change makes facts that do not hold';
  if (!turns(outcomesOf(rules, after, lawFor, one))) return 'the change does not turn it';
  const less = outcomesOf(rules, withEdits(facts, one.oneLess), lawFor, one);
  return turns(less) ? 'one unit less turns it too' : undefined;
}

/** What would turn the blocks of facts; nothing where a table that they need was not entered. */
function found<F>(
  rules: readonly Rule<F>[],
  facts: F,
  lawFor: (facts: F) => Law,
): readonly Counterfactual[] {
  try {
    return counterfactualsOf(rules, facts, lawFor);
  } catch (error) {
    if (error instanceof EngineError) return [];
    throw error;
  }
}

/** Every block of a sample with one fact changed that what is said to turn it does not turn, or that one unit less does. */
export function unturned<F>(
  schema: z.ZodType<F>,
  rules: readonly Rule<F>[],
  sample: object,
  lawFor: (facts: F) => Law,
): readonly string[] {
  return alterations(schema, sample).flatMap(({ path, to, facts: altered }) => {
    const { data: facts } = schema.safeParse(altered);
    if (facts === undefined) return [];
    return found(rules, facts, lawFor).flatMap((one) => {
      const fault = faultOf(schema, rules, facts, lawFor, one);
      return fault === undefined
        ? []
        : [`${path.join('.')} → ${JSON.stringify(to)}: ${one.rules[0]} ${one.about.id}: ${fault}`];
    });
  });
}
