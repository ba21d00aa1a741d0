import type { ClaimId } from '#functions/cases/subject.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Statement } from '#policy/engine/statement.ts';

/** Where a statement or its facts lie: the object, the version of it, and the hash of its canonical bytes. */
export interface Archived {
  readonly key: string;
  readonly versionId: string;
  readonly sha256: string;
}

/** A statement and the facts it was computed from: whoever has both can compute it again. */
export interface Computed {
  readonly statement: Statement;
  readonly facts: SettlementFacts;
}

/** The statements, as canonical JSON under lock. */
export interface StatementArchive {
  /** Keeps a statement beside its facts and locks these versions of both until `retainUntil`. */
  keep(
    claim: ClaimId,
    round: number,
    computed: Computed,
    retainUntil: Date,
  ): Promise<Archived & { readonly facts: Archived }>;
  read(archived: Pick<Archived, 'key' | 'versionId'>): Promise<Statement>;
}
