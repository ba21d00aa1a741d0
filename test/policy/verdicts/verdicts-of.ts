import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { type Judged, judge } from '#policy/engine/judged.ts';
import type { Law } from '#policy/engine/law.ts';
import type { PolicyPack, ProgrammePack } from '#policy/engine/pack.ts';
import type { RuleHead } from '#policy/engine/rule.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import { alterations } from '../each-fact/alterations.ts';
import { claimsOf } from '../each-fact/claims.ts';
import type { Stage } from '../each-fact/stage.ts';

/** A verdict with the rule that gave it, and what that rule says where nobody listens. */
export interface Met {
  readonly finding: Finding;
  readonly derivation: CalculationNode;
  readonly head: RuleHead;
  readonly told: Finding | undefined;
}

/** What is judged: facts of a schema, by rules or as a claim. */
interface Tried {
  readonly schema: z.ZodType;
  readonly sample: object;
  judge(facts: never): Judged;
}

function triedStages(stages: readonly Stage[], lawFor: (facts: unknown) => Law): Tried[] {
  return stages.flatMap(({ schema, rules, samples, wrong }) =>
    [...Object.values(samples), ...Object.values(wrong)].map((sample) => ({
      schema,
      sample,
      judge: (facts: { readonly waivers?: readonly Waiver[] }) =>
        judge(rules, { view: facts, facts, law: lawFor(facts), waivers: facts.waivers ?? [] }),
    })),
  );
}

function triedClaims(pack: ProgrammePack<never>): Tried[] {
  return claimsOf(pack).map(({ schema, facts: sample, choices }) => ({
    schema,
    sample,
    judge: (facts: never) => pack.judge(facts, choices as ChoiceOverrides),
  }));
}

/** What is judged of some facts; nothing where they do not hold or a table that they need was not entered. */
function judgedOf({ schema, judge: ask }: Tried, facts: unknown): Judged | undefined {
  const { data } = schema.safeParse(facts);
  if (data === undefined) return undefined;
  try {
    return ask(data as never);
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}

/** Each outcome of each rule about each kind of subject, where a sample, or one with one fact changed, meets it first. */
function firstMet(tried: readonly Tried[]): readonly Met[] {
  const met = new Map<string, Met>();
  const meet = (judged: Judged): void => {
    for (const [index, { rule, outcome, subject, waivedBy }] of judged.findings.entries()) {
      const kind = [rule, outcome, subject.kind, waivedBy !== undefined].join(' ');
      const head = judged.rules.find(({ id }) => id === rule);
      if (met.has(kind) || head === undefined) continue;
      const heard = judged.verdicts()[index];
      if (heard !== undefined)
        met.set(kind, {
          finding: heard.finding,
          derivation: heard.derive(),
          head,
          told: judged.findings[index],
        });
    }
  };
  for (const each of tried) {
    const changed = alterations(each.schema, each.sample).map(({ facts }) => facts);
    for (const facts of [each.sample, ...changed]) {
      const judged = judgedOf(each, facts);
      if (judged !== undefined) meet(judged);
    }
  }
  return [...met.values()];
}

/** What the rules of a pack say in its samples, at its stages and of its claims, each kind of verdict once. */
export function verdictsOf(
  pack: PolicyPack,
  stages: readonly Stage[],
  lawFor: (facts: unknown) => Law,
): readonly Met[] {
  const claims = 'judge' in pack ? triedClaims(pack as ProgrammePack<never>) : [];
  return firstMet([...triedStages(stages, lawFor), ...claims]);
}
