import type { SubjectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { DueRow } from './due-row.ts';

/** Deadlines to come. */
export interface DueStore {
  /** Writes a row, replacing the row of the same id: moving a deadline is writing it again. */
  set(row: DueRow): Write;
  /** Takes a row back; one that has fired or never was stays as it is. */
  withdraw(subject: SubjectId, id: string): Write;
  /** The earliest row due at or before an instant. */
  next(until: Instant): Promise<DueRow | undefined>;
  /** Fires a row once: holds only while the row is still to come. */
  fired(row: DueRow, at: Instant): Write;
}
