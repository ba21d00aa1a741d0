import type { ClauseEntry } from '#policy/engine/clause.ts';
import { annexClauses } from './clauses/annex.ts';
import { institutionsAndTeachingClauses } from './clauses/institutions-and-teaching.ts';
import { moneyClauses } from './clauses/money.ts';
import { peopleAndPrioritiesClauses } from './clauses/people-and-priorities.ts';
import { purposeAndStaffClauses } from './clauses/purpose-and-staff.ts';
import { safeguardsClauses } from './clauses/safeguards.ts';
import { subsidyClauses } from './clauses/subsidies.ts';

/** The register of the Qijiang text (QJ19): every clause in our words and what is done about it. */
export const clauses: readonly ClauseEntry[] = [
  ...purposeAndStaffClauses,
  ...peopleAndPrioritiesClauses,
  ...institutionsAndTeachingClauses,
  ...subsidyClauses,
  ...moneyClauses,
  ...safeguardsClauses,
  ...annexClauses,
];
