import { type FactPath, factAt } from '#policy/engine/fact-change.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import type { AdvanceClaim } from '../facts/advance-claim.ts';
import type { ChongqingFacts } from '../facts/settlement.ts';

/** Facts of any claim in Chongqing and its districts, as far as a cure reads them. */
export type ClaimFacts = ChongqingFacts | AdvanceClaim | { readonly kind: 'living-allowance' };

/** Under which key facts list the people whose lines a statement has. */
const lists = ['trainees', 'workers', 'apprentices'] as const;

/** Where the facts of a person stand. */
export function placeOf(facts: ClaimFacts, { id }: FindingSubject): FactPath {
  const list = lists.find((each) => each in facts) ?? lists[0];
  const people = factAt(facts, [list]);
  const isHe = (each: { readonly id: string }) => each.id === id;
  return [list, Array.isArray(people) ? people.findIndex(isHe) : 0];
}
