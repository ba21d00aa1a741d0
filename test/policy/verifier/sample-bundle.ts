import { readFileSync } from 'node:fs';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { type SettlementFacts, settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { bundleOf, type StatementBundle } from '#policy/engine/statement-bundle.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { people, project } from '../packs/changchun-2024/settlement/example-facts.ts';

/** The bundle of some facts, as an office would write it. */
export function bundled(facts: SettlementFacts, choices: ChoiceOverrides = {}): StatementBundle {
  const statement = changchun2024.settle(facts, { computedBy: 'test', choices });
  return bundleOf(changchun2024, facts, statement, choices);
}

/** The bytes of a bundle. */
export function bytesOf(bundle: object): Uint8Array {
  return new TextEncoder().encode(canonicalJson(bundle));
}

/** Two people, one with a job, in a short class. */
export const smallFacts: SettlementFacts = project({
  demand: 1,
  plan: 2,
  classes: [{ catalogueClass: 'C', offline: 40 }],
  trainees: [{ hired: true }, ...people(1, { hired: true })],
});

const { pack: _, ...example } = JSON.parse(
  readFileSync('policy/packs/changchun-2024/examples/we-34.json', 'utf8'),
);

/** The facts of WE-34. */
export const we34: SettlementFacts = settlementFactsSchema.parse(example);
