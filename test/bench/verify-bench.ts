import fc from 'fast-check';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { bundleOf } from '#policy/engine/statement-bundle.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { anyCase, settled } from '#test/policy/verifier/agreement.ts';

/** How much of a processor it takes to verify bundles of all packs, settling and binding them left out. */
export interface VerifyFigures {
  readonly bundles: number;
  readonly consistent: number;
  readonly kilobytes: number;
  readonly seconds: number;
}

const batch = 200;

/** Verifies `bundles` generated statements from their bytes. */
export function benchVerify(bundles: number): VerifyFigures {
  let [consistent, bytes, microseconds] = [0, 0, 0];
  for (let done = 0; done < bundles; done += batch) {
    const numRuns = Math.min(batch, bundles - done);
    for (const each of fc.sample(anyCase, { numRuns, seed: done })) {
      const { pack, statement } = settled(each);
      const text = canonicalJson(bundleOf(pack, each.facts, statement, each.choices));
      const file = new TextEncoder().encode(text);
      const started = process.cpuUsage();
      const { answer } = verifyBundle(file);
      const { user, system } = process.cpuUsage(started);
      microseconds += user + system;
      bytes += file.length;
      if (answer === 'consistent-unanchored') consistent += 1;
    }
  }
  return {
    bundles,
    consistent,
    kilobytes: bytes / bundles / 1000,
    seconds: microseconds / 1_000_000,
  };
}
