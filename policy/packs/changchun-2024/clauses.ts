import type { ClauseEntry } from '#policy/engine/clause.ts';

/** The register of the Changchun text (CC24): every clause and what is done about it. */
export const clauses: readonly ClauseEntry[] = [];
