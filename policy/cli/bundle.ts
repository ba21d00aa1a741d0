import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { bundleOf } from '#policy/engine/statement-bundle.ts';
import { findPack } from '#policy/packs/find-pack.ts';
import { refusedFacts } from './bad-input.ts';
import { readJson } from './read-json.ts';
import { overridesOf, type SettleRequest } from './settle.ts';

/** The statement of a facts file as a bundle that a stranger can verify; throws `BadInput` or `EngineError`. */
export function bundleFile(request: Omit<SettleRequest, 'as'>): string {
  const pack = findPack(request.pack);
  const choices = overridesOf(request.choices);
  const parsed = parseFacts(pack.settlementFacts, readJson(request.file));
  if (!parsed.ok) throw refusedFacts(parsed.problems);
  const statement = pack.settle(parsed.facts, { computedBy: request.computedBy, choices });
  return canonicalJson(bundleOf(pack, parsed.facts, statement, choices));
}
