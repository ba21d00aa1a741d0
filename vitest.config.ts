import { defineConfig } from 'vitest/config';
import { browserScripts } from './infra/browser-scripts.ts';

const scripts = await browserScripts();

/** Three projects: quick and pure, the synthesised templates, and the deployed app on the local cloud. */
export default defineConfig({
  test: {
    // Log lines are read where a test fails, and are noise where it passes.
    silent: 'passed-only',
    projects: [
      {
        define: scripts,
        test: {
          name: 'unit',
          // Speed is measured by the benchmarks; a busy machine must not fail a property.
          testTimeout: 120_000,
          include: [
            'test/policy/**/*.test.ts',
            'test/functions/**/*.test.ts',
            'test/workflows/**/*.test.ts',
            'test/golden/**/*.test.ts',
            'test/docs/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          globalSetup: ['test/infra/bundles.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // The walk through every page reads the route tables, which name the script by its content.
        define: scripts,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/e2e/deployment.ts'],
          // Clock and quiet are one per deployment, so the files run one after the other.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
