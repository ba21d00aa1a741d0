import { addMonths } from '#policy/engine/civil-date.ts';
import type { EmploymentFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';

/** Whether somebody is long enough in post where the office asks for months in post (AMB-25); enough by default. */
export function monthsInPost(
  { contract, inPostUntil }: EmploymentFacts,
  law: Law,
): 'enough' | 'too-few' | 'unknown' {
  if (law.choice('employment.contract_window') !== 'MINIMUM_MONTHS_IN_POST') return 'enough';
  if (inPostUntil === undefined) return 'unknown';
  const least = addMonths(contract.signedOn, law.count('employment.min_months'));
  return inPostUntil >= least ? 'enough' : 'too-few';
}
