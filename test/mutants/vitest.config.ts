import { defineConfig } from 'vitest/config';
import { keepWorker } from './kept-worker.ts';
import { LikelyFirst } from './likely-first.ts';

keepWorker();

/** Sharp, but slow: only what all others left is shown to them. */
const ofEachFact =
  'test/policy/each-fact/{changchun-stages,counterfactuals,second-opinion,settlements}.test.ts';

/** The quick tests of the law: what takes seconds to run would take hours to run for every mutant. */
export default defineConfig({
  test: {
    silent: true,
    isolate: false,
    // What was transformed before it held a mutant must not be found again.
    fsModuleCache: false,
    sequence: { sequencer: LikelyFirst },
    testTimeout: 120_000,
    setupFiles: ['test/mutants/setup.ts'],
    include: ['test/policy/**/*.test.ts', 'test/docs/policy-pages.test.ts'],
    exclude: [
      ...(process.env['SLOW'] === 'yes' ? [] : [ofEachFact]),
      'test/policy/histories/**',
      'test/policy/lint.test.ts',
      'test/policy/packs/changchun-2024/settlement/settlement.property.test.ts',
      'test/policy/verifier/named-readings.property.test.ts',
      'test/policy/verifier/one-byte.test.ts',
    ],
  },
});
