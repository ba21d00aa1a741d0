import type { LedgerEntry } from './entry.ts';

/** Key of an item in the ledger table. */
export interface LedgerKey {
  readonly pk: string;
  readonly sk: string;
}

/** The index over the entries of a case, by `caseId` and `sk`. */
export const caseIndex = 'case-index';

/** Starts the sort key of every entry. */
export const entryPrefix = 'ENTRY#';

/** Partition of one fund's book of one year. */
export function bookKey(fund: string, year: number): string {
  return `BOOK#${fund}#${year}`;
}

/** Partition of the list of all books; the first entry of a book puts it there. */
export const booksKey = 'BOOKS';

/** Key of an entry; twelve digits keep text order and number order the same. */
export function entryKey(entry: Pick<LedgerEntry, 'fund' | 'year' | 'seq'>): LedgerKey {
  return {
    pk: bookKey(entry.fund, entry.year),
    sk: `${entryPrefix}${String(entry.seq).padStart(12, '0')}`,
  };
}

/**
 * Keys that an entry takes besides its place in the book: its place in the case, and what may happen
 * only once (the money order entered, the claim settled, the claim's transfer of this attempt).
 */
export function markerKeys(entry: LedgerEntry): LedgerKey[] {
  const sk = 'MARKER';
  if (entry.kind === 'appropriation') {
    const { fund, year, document } = entry;
    return [{ pk: `APPROPRIATION#${fund}#${year}#${document.reference}`, sk }];
  }
  const place = { pk: `CASE#${entry.caseId}#${entry.caseSeq}`, sk };
  if (entry.kind === 'settlement') return [place, { pk: `SETTLEMENT#${entry.claimId}`, sk }];
  if (entry.kind === 'payment') {
    return [place, { pk: `PAYMENT#${entry.claimId}#${entry.attempt}`, sk }];
  }
  return [place];
}
