import type { Write } from '#functions/storage/transaction.ts';
import type { CaseEntry, LedgerEntry } from './entry.ts';

/** Names one book: a fund and its budget year. */
export interface BookName {
  readonly fund: string;
  readonly year: number;
}

/** The books (账簿), append-only. */
export interface LedgerStore {
  /** The last entry of a book, read consistently. */
  head(fund: string, year: number): Promise<LedgerEntry | undefined>;
  /** The entries of a case in order. May lag; the writes of an entry decided on an old view fail. */
  ofCase(caseId: string): Promise<CaseEntry[]>;
  /** Every book that has an entry. */
  books(): Promise<BookName[]>;
  /** All entries of a book in order. */
  ofBook(fund: string, year: number): Promise<LedgerEntry[]>;
  /**
   * The conditional puts of an entry: first its place in the book, then its place in the case, then
   * the marker of what may happen once. A conflict means: read the position again and post again.
   */
  writesFor(entry: LedgerEntry): Write[];
}
