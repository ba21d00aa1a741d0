import type { SubjectId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { Evidence } from './evidence.ts';

/** The index of accepted evidence. */
export interface EvidenceStore {
  /** All evidence about a subject itself, not about its classes. */
  of(subject: SubjectId): Promise<Evidence[]>;
  find(subject: SubjectId, id: string): Promise<Evidence | undefined>;
  /** Accepts a piece; holds only where its id is new and its bytes prove nothing else yet. */
  accept(one: Evidence): Write[];
}
