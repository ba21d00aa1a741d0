import type { KnipConfig } from 'knip';
import { findEntries } from './infra/bundle.ts';

/** Dead code is what neither a command, nor a handler, nor a test reaches. */
const config: KnipConfig = {
  entry: [
    'infra/app.ts',
    'infra/checks/*.ts',
    'infra/local/{start,reset}.ts',
    ...findEntries().map((entry) => `functions/${entry}.ts`),
    'functions/portal/browser/upload-in-parts.ts',
    'test/**/*.test.ts',
    // Named by path where faults are planted and mutants counted.
    'test/faults/vitest.config.ts',
    'test/mutants/vitest.config.ts',
    'test/mutants/setup.ts',
  ],
  project: ['policy/**/*.ts', 'functions/**/*.ts', 'infra/**/*.ts', 'test/**/*.ts'],
  // Named by path or as a plug-in.
  ignoreDependencies: [
    'aws-cdk',
    '@stryker-mutator/typescript-checker',
    '@stryker-mutator/vitest-runner',
  ],
  // A schema is exported together with its type, whether or not anybody names the type yet.
  exclude: ['types'],
  // What a file uses itself may be exported, so that its tests can name it.
  ignoreExportsUsedInFile: true,
};

export default config;
