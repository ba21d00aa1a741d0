import type { ClaimId } from '#functions/cases/subject.ts';
import type { Statement } from '#policy/engine/statement.ts';

/** Where a statement lies: its object, the version of it, and the hash of its canonical bytes. */
export interface Archived {
  readonly key: string;
  readonly versionId: string;
  readonly sha256: string;
}

/** The statements, as canonical JSON under lock. */
export interface StatementArchive {
  /** Keeps a statement and locks that version of it until `retainUntil`. */
  keep(claim: ClaimId, round: number, statement: Statement, retainUntil: Date): Promise<Archived>;
  read(archived: Pick<Archived, 'key' | 'versionId'>): Promise<Statement>;
}
