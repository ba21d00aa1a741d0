import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { ChainAnchor } from './chain.ts';
import type { BookTotals } from './entry.ts';
import type { BookName } from './ledger-store.ts';

/** The head of one book as it stood when a day began, and how many things were wrong with the book. */
export interface StoredHead extends BookName, ChainAnchor {
  readonly schemaVersion: 1;
  readonly day: CivilDate;
  readonly totals: BookTotals;
  readonly faults: number;
  readonly differences: number;
}

/** Where the daily heads lie under lock, out of reach of whoever can write the books. */
export interface HeadArchive {
  /** The head stored last for a book; undefined before the first. */
  latest(book: BookName): Promise<ChainAnchor | undefined>;
  keep(head: StoredHead, retainUntil: Date): Promise<void>;
}
