import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { survivorsIn } from './survivors.ts';
import { told, unexplained } from './unexplained.ts';

/** The rooms of the law, one run each: an hour is long enough to wait for. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  engine: ['policy/engine/**/*.ts'],
  changchun: ['policy/packs/changchun-2024/*.ts', 'policy/packs/changchun-2024/settlement/**/*.ts'],
  'changchun-rules': ['policy/packs/changchun-2024/{cures,rules}/**/*.ts'],
  chongqing: [
    'policy/packs/{chongqing-14-5,chongqing-2021,dadukou-2022,qijiang-2019}/**/*.ts',
    '!policy/packs/*/{choices,clauses,examples}/**',
  ],
  verifier: ['policy/verifier/**/*.ts'],
};

const report = '.build/mutants.json';

/** Lists the changes that survive below the reason why nothing can tell them. */
const explanations = 'docs/mutation-survivors.md';

/** A mutant that some draw tells is mostly told by one of the first. */
const fewDraws = '100';

const usage = `npm run mutants -- ROOM [--concurrency N] [--draws N]
npm run mutants -- FILE...
npm run mutants -- --survivors REPORT

Changes the law in every small way and counts how many changes a test tells.
--survivors REPORT  what survived an earlier run and is not explained, by the compiler too; each run leaves ${report}
--slow              by the tests of each fact too, which take a minute for each survivor
--draws N           how many cases each property draws (${fewDraws})
ROOM: ${Object.keys(rooms).join(', ')}`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: String(availableParallelism()) },
    draws: { type: 'string', default: fewDraws },
    survivors: { type: 'string' },
    slow: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const mutate = [
  ...positionals.flatMap((each) => rooms[each] ?? [each]),
  ...(values.survivors === undefined
    ? []
    : new Set(unexplained(survivorsIn(values.survivors), explanations).map(({ range }) => range))),
];
if (values.survivors !== undefined && mutate.length === 0) {
  process.stdout.write(`All that survived is explained in ${explanations}.\n`);
  process.exit();
}
if (values.help || mutate.length === 0) {
  process.stdout.write(`${usage}\n`);
  process.exit(values.help ? 0 : 2);
}

// The threads that run the tests read it (setup.ts), and their configuration.
process.env['DRAWS'] = values.draws;
process.env['SLOW'] = values.slow ? 'yes' : 'no';

await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
  // What no test told the compiler may: it takes as long for each as a test, so that it comes second.
  checkers: values.survivors === undefined ? [] : ['typescript'],
  tsconfigFile: 'test/mutants/tsconfig.json',
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: false },
  mutate,
  // Words are pinned by the tests that print them; an index that may be out of range is a demand of the
  // compiler; data that is built as a file is imported would need all tests for each of its numbers.
  mutator: { excludedMutations: ['StringLiteral', 'OptionalChaining'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: Number(values.concurrency),
  dryRunTimeoutMinutes: 15,
  timeoutMS: 20_000,
  ignorePatterns: ['.local', '.build', 'cdk.out', 'coverage'],
  tempDirName: '.build/mutants',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: report },
}).runMutationTest();

const left = new Set(unexplained(survivorsIn(report), explanations).map(told));
if (left.size > 0) {
  const lines = [...left].join('\n');
  process.stdout.write(`${left.size} not explained in ${explanations}:\n${lines}\n`);
  process.exitCode = 1;
}
