import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type Counterfactual, counterfactualsOf } from '#policy/engine/counterfactual.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { PolicyPack, ProgrammePack } from '#policy/engine/pack.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';

/** The facts that would be otherwise, each by its path, or why none can be. */
function shown(one: Counterfactual): unknown {
  if (one.kind === 'no-change') return one.sentence.en;
  return Object.fromEntries(one.changes.map(({ path, to }) => [path.join('.'), to]));
}

/** What turns each block of a stage, under the law of a day. */
export function turningOf<S extends z.ZodType>(
  pack: PolicyPack,
  day: string,
  schema: S,
  rules: readonly Rule<z.output<S>>[],
) {
  return (facts: object, choices: ChoiceOverrides = {}): readonly unknown[] => {
    const law = lawOn(pack, civilDate(day), choices);
    return counterfactualsOf(rules, schema.parse(facts), () => law).map(shown);
  };
}

/** What turns the refusal of a claim, or each line of it that pays nothing. */
export function turningOfClaim<F>(pack: ProgrammePack<F>) {
  return (facts: object, choices: ChoiceOverrides = {}): readonly unknown[] => {
    const options = { computedBy: 'test', choices };
    return statementCounterfactuals(pack, pack.settlementFacts.parse(facts), options).map(shown);
  };
}
