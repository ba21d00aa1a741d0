import { describe, expect, it } from 'vitest';
import {
  furtherCases,
  readingCases,
  settledFacts,
} from '#test/policy/packs/changchun-2024/reading-cases.ts';
import { disagreement } from './agreement.ts';

const casesOfOptions = Object.entries(readingCases).flatMap(([choice, options]) =>
  Object.entries(options).map(([option, seen]) => [choice, option, seen] as const),
);
const settled = [...casesOfOptions, ...furtherCases].flatMap(([choice, option, seen]) => {
  const facts = settledFacts.get(seen);
  return facts === undefined ? [] : [[choice, option, facts] as const];
});

/** Cases in which a reading is known to make a difference: there the verifier must make the same. */
describe('engine and verifier agree where a reading turns the case', () => {
  it.each(settled)('%s=%s', (choice, option, facts) => {
    const of = 'changchun-2024';
    expect(disagreement({ of, facts, choices: {} })).toEqual([]);
    expect(disagreement({ of, facts, choices: { [choice]: option } })).toEqual([]);
  });

  it('in most of the readings', () => {
    expect(settled.length).toBeGreaterThan(50);
  });
});
