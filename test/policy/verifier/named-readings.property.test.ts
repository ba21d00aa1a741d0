import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precedence } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import {
  anyChongqingCase,
  anyDefaultCase,
  anyQijiangCase,
  type Case,
  settled,
} from './agreement.ts';

/** What is paid, and whether somebody can be: where nobody earns anything, the status moves no money. */
function resultOf({ status, trainees }: Statement): string {
  const amounts = trainees.map(({ fen }) => fen);
  return JSON.stringify(amounts.some((fen) => fen > 0) ? [status, amounts] : amounts);
}

/** The statement under other readings; undefined where those ask for a table that was not entered. */
function otherwise(each: Case): Statement | undefined {
  try {
    return settled(each).statement;
  } catch {
    return undefined;
  }
}

/** The readings under which the result would be another, and which the statement does not name. */
function unnamed({ of, facts }: Case): readonly string[] {
  const { pack, statement } = settled({ of, facts, choices: {} });
  const named = new Set(statement.choices.map(({ id }) => id));
  const result = resultOf(statement);
  return precedence(pack)
    .flatMap(({ choices }) => choices)
    .filter(({ id }) => !named.has(id))
    .flatMap(({ id, options }) => options.map((option) => ({ [id]: option.id })))
    .filter((choices) => {
      const other = otherwise({ of, facts, choices });
      return other !== undefined && resultOf(other) !== result;
    })
    .map((choices) => JSON.stringify(choices));
}

describe('a statement names every reading that would change its result', () => {
  it.each([
    ['Changchun', anyDefaultCase, 100],
    ['Chongqing and Dadukou', anyChongqingCase, 300],
    ['Qijiang', anyQijiangCase, 300],
  ])('of %s', (_what, cases, numRuns) => {
    fc.assert(
      fc.property(cases, (each) => {
        expect(unnamed(each)).toEqual([]);
      }),
      { numRuns },
    );
  });
});
