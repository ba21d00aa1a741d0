import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { bundleOf } from '#policy/engine/statement-bundle.ts';
import { findProgramme } from '#policy/packs/programmes.ts';
import { refusedFacts } from './bad-input.ts';
import { readJson } from './read-json.ts';
import { overridesOf, type SettleRequest } from './settle.ts';

/** The statement of a facts file, of any pack, as a bundle that a stranger can verify; throws `BadInput` or `EngineError`. */
export function bundleFile(request: Omit<SettleRequest, 'as'>): string {
  const { pack, settle } = findProgramme(request.pack);
  const choices = overridesOf(request.choices);
  const settled = settle(readJson(request.file), { computedBy: request.computedBy, choices });
  if (!settled.ok) throw refusedFacts(settled.problems);
  const { facts, statement } = settled.facts;
  return canonicalJson(bundleOf(pack, facts, statement, choices));
}
