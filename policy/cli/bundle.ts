import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { bundleOf } from '#policy/engine/statement-bundle.ts';
import { overridesOf } from './overrides.ts';
import { type SettleRequest, settledFile } from './settled-file.ts';

/** The statement of a facts file, of any pack, as a bundle that a stranger can verify; throws `BadInput` or `EngineError`. */
export function bundleFile(request: SettleRequest): string {
  const { pack, settled } = settledFile(request);
  const { facts, statement } = settled;
  return canonicalJson(bundleOf(pack, facts, statement, overridesOf(request.choice, pack)));
}
