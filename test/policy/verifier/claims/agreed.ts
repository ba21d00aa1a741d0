import { expect } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { findProgramme } from '#policy/packs/programmes.ts';
import { secondOpinion } from '#test/policy/verifier/second-opinion.ts';

/** `payable: 1500 certified, 0 no-certificate`, amounts in yuan. */
function told({ status, trainees }: Statement): string {
  return `${status}: ${trainees.map(({ fen, kind }) => `${fen / 100} ${kind}`).join(', ')}`;
}

/** The statement of a claim, once the verifier comes to the same; the facts are ones that an office could file. */
export function agreedStatement(
  id: string,
  facts: object,
  choices: ChoiceOverrides = {},
): Statement {
  const { pack, settle } = findProgramme(id);
  const settled = settle(facts, { computedBy: 'test', choices });
  if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
  const { facts: filed, statement } = settled.facts;
  expect(secondOpinion(pack, filed, choices, statement)).toEqual([]);
  return statement;
}

/** What a claim comes to, once the verifier comes to the same. */
export function agreed(id: string, facts: object, choices: ChoiceOverrides = {}): string {
  return told(agreedStatement(id, facts, choices));
}
