import fc from 'fast-check';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { bundleOf } from '#policy/engine/statement-bundle.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { anyDefaultCase, settled } from '#test/policy/verifier/agreement.ts';

/** How long it takes to verify bundles, the time of settling and binding them left out. */
export interface VerifyFigures {
  readonly bundles: number;
  readonly consistent: number;
  readonly kilobytes: number;
  readonly seconds: number;
}

const batch = 200;

/** Verifies `bundles` generated statements from their bytes. */
export function benchVerify(bundles: number): VerifyFigures {
  let [consistent, bytes, milliseconds] = [0, 0, 0];
  for (let done = 0; done < bundles; done += batch) {
    const numRuns = Math.min(batch, bundles - done);
    for (const each of fc.sample(anyDefaultCase, { numRuns, seed: done })) {
      const { pack, statement } = settled(each);
      const text = canonicalJson(bundleOf(pack, each.facts, statement));
      const file = new TextEncoder().encode(text);
      const started = performance.now();
      const { answer } = verifyBundle(file);
      milliseconds += performance.now() - started;
      bytes += file.length;
      if (answer === 'consistent-unanchored') consistent += 1;
    }
  }
  return {
    bundles,
    consistent,
    kilobytes: bytes / bundles / 1000,
    seconds: milliseconds / 1000,
  };
}
