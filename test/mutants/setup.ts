import fc from 'fast-check';
import { afterAll, afterEach, inject } from 'vitest';

// Which case is the smallest that tells a mutant nobody asks.
fc.configureGlobal({ numRuns: Number(process.env['DRAWS']), endOnFailure: true });

const shared = globalThis as {
  __stryker__?: { activeMutant?: string | undefined };
  /** The mutant that a test of this thread has told last. */
  told?: string;
};
const given = inject as (key: string) => string | undefined;
const mutant = given('mode') === 'mutant' ? given('activeMutant') : undefined;

// The files after the one that told it need not be imported.
if (mutant !== undefined && shared.told === mutant) throw new Error(`mutant ${mutant} was told`);

afterEach(({ task }) => {
  if (mutant !== undefined && task.result?.state === 'fail') shared.told = mutant;
});

// What the next file computes as it is imported is computed without a mutant.
afterAll(() => {
  if (shared.__stryker__ !== undefined) shared.__stryker__.activeMutant = undefined;
});
