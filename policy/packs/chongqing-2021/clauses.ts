import type { ClauseEntry } from '#policy/engine/clause.ts';
import { enterprisesClauses } from './clauses/enterprises.ts';
import { hoursAndRatesClauses } from './clauses/hours-and-rates.ts';
import { serviceAndMoneyClauses } from './clauses/service-and-money.ts';

/** The register of the Chongqing notice (CQ21): every clause in our words and what is done about it. */
export const clauses: readonly ClauseEntry[] = [
  ...hoursAndRatesClauses,
  ...enterprisesClauses,
  ...serviceAndMoneyClauses,
];
