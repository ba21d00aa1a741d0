import type { SubjectId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { Evidence } from './evidence.ts';

/** The index of accepted evidence. */
export interface EvidenceStore {
  /**
   * What proves something about a subject itself, not about its classes. A document that was filed
   * again stands for the earlier one; clips add up.
   */
  of(subject: SubjectId): Promise<Evidence[]>;
  /** Everything ever accepted about a subject, what was filed again included. */
  history(subject: SubjectId): Promise<Evidence[]>;
  /** What the bytes with this hash prove already; `undefined` where nothing yet. */
  usedFor(
    sha256: string,
  ): Promise<{ readonly subject: SubjectId; readonly id: string } | undefined>;
  find(subject: SubjectId, id: string): Promise<Evidence | undefined>;
  /** Accepts a piece; holds only where its id is new and its bytes prove nothing else yet. */
  accept(one: Evidence): Write[];
}
