import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { root } from '../../infra/bundle.ts';
import { withFault } from './planted-fault.ts';
import { plantedFaults } from './planted-faults.ts';

const planted = plantedFaults.find(({ name }) => name === process.env['PLANTED_FAULT']);

/** The tests of the law and of the records, with the fault in the code that the environment names. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'planted-fault',
      enforce: 'pre',
      transform: (text, id) =>
        planted !== undefined && id === join(root, planted.file)
          ? withFault(planted, text)
          : undefined,
    },
  ],
  test: {
    include: ['test/{policy,functions}/**/*.test.ts'],
    bail: 1,
    testTimeout: 120_000,
    // What is kept of a file on disk does not know which fault was planted in it.
    fsModuleCache: false,
  },
});
