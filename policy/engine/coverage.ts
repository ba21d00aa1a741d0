import type { ClauseAccount, ClauseEntry, ClauseKind } from './clause.ts';
import type { PolicyPack } from './pack.ts';
import type { RuleExamples } from './rule-example.ts';

/** How many clauses there are, how many are accounted for, and how many of those wait for something to be built. */
export interface ClauseCount {
  readonly total: number;
  /** Those of which every rule named has an example, and that name anything at all. */
  readonly accounted: number;
  /** Recorded by what is planned, or put off with a reason, and by nothing that stands. */
  readonly planned: number;
  /** Accounted for by something that stands, and waiting for something besides. */
  readonly partlyPlanned: number;
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

/** Whether an account can be shown: a rule by a case in which it stops, and one in which it passes. */
function isShown(account: ClauseAccount, examples: RuleExamples): boolean {
  return !('enforcedBy' in account) || account.enforcedBy.every((rule) => examples.has(rule));
}

function countOf(
  entries: readonly ClauseEntry[],
  kind: ClauseKind,
  examples: RuleExamples,
): ClauseCount {
  const accounts = entries.filter((entry) => entry.kind === kind).map((entry) => entry.accounts);
  return {
    total: accounts.length,
    accounted: accounts.filter(
      (each) => each.length > 0 && each.every((account) => isShown(account, examples)),
    ).length,
    planned: accounts.filter((each) => each.every(waits)).length,
    partlyPlanned: accounts.filter((each) => each.some(waits) && !each.every(waits)).length,
  };
}

function countsOf(entries: readonly ClauseEntry[], examples: RuleExamples): ClauseCounts {
  return {
    hard: countOf(entries, 'hard', examples),
    soft: countOf(entries, 'soft', examples),
    org: countOf(entries, 'org', examples),
  };
}

/** Counts the registers of the packs. */
export function coverageOf(packs: readonly PolicyPack[], examples: RuleExamples): Coverage {
  return {
    ...countsOf(
      packs.flatMap(({ clauses }) => clauses),
      examples,
    ),
    packs: Object.fromEntries(packs.map(({ id, clauses }) => [id, countsOf(clauses, examples)])),
  };
}
