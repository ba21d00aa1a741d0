import type { ClauseAccount, ClauseEntry, ClauseKind } from './clause.ts';
import type { PolicyPack } from './pack.ts';

/** How many clauses there are, how many are accounted for, and how many of those wait for something to be built. */
export interface ClauseCount {
  readonly total: number;
  readonly accounted: number;
  /** Recorded by what is planned, or put off with a reason, and by nothing that stands. */
  readonly planned: number;
}

/** The clauses of one or all documents, by kind. */
export type ClauseCounts = Readonly<Record<ClauseKind, ClauseCount>>;

/** What is done about the clauses of all documents, and of each. */
export interface Coverage extends ClauseCounts {
  readonly packs: Readonly<Record<string, ClauseCounts>>;
}

function waits(account: ClauseAccount): boolean {
  return 'later' in account || ('recordedBy' in account && account.planned);
}

function countOf(entries: readonly ClauseEntry[], kind: ClauseKind): ClauseCount {
  const own = entries.filter((entry) => entry.kind === kind);
  return {
    total: own.length,
    accounted: own.filter(({ accounts }) => accounts.length > 0).length,
    planned: own.filter(({ accounts }) => accounts.every(waits)).length,
  };
}

function countsOf(entries: readonly ClauseEntry[]): ClauseCounts {
  return {
    hard: countOf(entries, 'hard'),
    soft: countOf(entries, 'soft'),
    org: countOf(entries, 'org'),
  };
}

/** Counts the registers of the packs. */
export function coverageOf(packs: readonly PolicyPack[]): Coverage {
  return {
    ...countsOf(packs.flatMap(({ clauses }) => clauses)),
    packs: Object.fromEntries(packs.map(({ id, clauses }) => [id, countsOf(clauses)])),
  };
}
