import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingCases, settledFacts } from '#test/policy/packs/changchun-2024/reading-cases.ts';
import {
  anyChongqingCase,
  anyDefaultCase,
  anyOtherCase,
  anyQijiangCase,
  type Case,
  settled,
} from '#test/policy/verifier/agreement.ts';
import { stepsOf } from './steps-of.ts';

function drawn(cases: fc.Arbitrary<Case>, numRuns: number) {
  return fc.sample(cases, { numRuns, seed: 1 }).map((each) => settled(each).statement);
}

/** Every reading of Changchun in the case that turns on it, and as it is by default. */
function readings() {
  const of = 'changchun-2024';
  return Object.entries(readingCases).flatMap(([choice, options]) =>
    Object.entries(options).flatMap(([option, seen]) => {
      const facts = settledFacts.get(seen);
      if (facts === undefined) return [];
      return [{}, { [choice]: option }].map((choices) => settled({ of, facts, choices }).statement);
    }),
  );
}

/** Reviewed by reading: what a step may be derived from, by which clauses, and what is said of it. */
describe('every step of a derivation and every finding', () => {
  it.each([
    ['changchun-2024', () => drawn(anyDefaultCase, 150)],
    ['changchun-2024-readings', () => [...readings(), ...drawn(anyOtherCase, 150)]],
    ['chongqing-2021-and-dadukou-2022', () => drawn(anyChongqingCase, 300)],
    ['qijiang-2019', () => drawn(anyQijiangCase, 500)],
  ])('of %s', async (name, statements) => {
    await expect(stepsOf(statements())).toMatchFileSnapshot(`${name}.txt`);
  });
});
