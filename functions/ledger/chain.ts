import { isDeepStrictEqual } from 'node:util';
import type { CaseTotals, LedgerEntry } from './entry.ts';
import { entryHash, genesisHash } from './entry-hash.ts';
import { bookAfter, caseAfter, emptyBook, emptyCase, linesOf } from './movement.ts';

/** A head kept elsewhere (locked bucket, printed notice), against which a book is held later. */
export interface ChainAnchor {
  readonly seq: number;
  readonly hash: string;
}

/** What is wrong with a book, and at which entry. */
export interface ChainFault {
  readonly seq: number;
  readonly code: 'book' | 'sequence' | 'link' | 'hash' | 'lines' | 'totals' | 'anchor';
}

/**
 * Verifies the entries of one book from its first: position, link, hash, double entry and running
 * totals, and that every anchored head is still there (a cut-off tail shows in nothing else).
 */
export function verifyChain(
  entries: readonly LedgerEntry[],
  anchors: readonly ChainAnchor[] = [],
): ChainFault[] {
  const faults: ChainFault[] = [];
  const cases = new Map<string, { seq: number; totals: CaseTotals }>();
  let previous: LedgerEntry | undefined;
  for (const [index, entry] of entries.entries()) {
    const fault = (code: ChainFault['code']) => faults.push({ seq: entry.seq, code });
    if (entry.fund !== entries[0]?.fund || entry.year !== entries[0].year) fault('book');
    if (entry.seq !== index + 1) fault('sequence');
    if (entry.previousHash !== (previous?.hash ?? genesisHash)) fault('link');
    if (entry.hash !== entryHash(entry)) fault('hash');
    if (!isDeepStrictEqual(entry.lines, linesOf(entry))) fault('lines');
    if (!totalsFollow(entry, previous, cases)) fault('totals');
    if (entry.kind !== 'appropriation') {
      cases.set(entry.caseId, { seq: entry.caseSeq, totals: entry.case });
    }
    previous = entry;
  }
  for (const anchor of anchors) {
    if (entries[anchor.seq - 1]?.hash !== anchor.hash) {
      faults.push({ seq: anchor.seq, code: 'anchor' });
    }
  }
  return faults;
}

function totalsFollow(
  entry: LedgerEntry,
  previous: LedgerEntry | undefined,
  cases: ReadonlyMap<string, { seq: number; totals: CaseTotals }>,
): boolean {
  try {
    if (!isDeepStrictEqual(entry.book, bookAfter(previous?.book ?? emptyBook, entry))) return false;
    if (entry.kind === 'appropriation') return true;
    const before = cases.get(entry.caseId) ?? { seq: 0, totals: emptyCase };
    if (entry.caseSeq !== before.seq + 1) return false;
    if (!isDeepStrictEqual(entry.case, caseAfter(before.totals, entry))) return false;
    return entry.kind !== 'reservation-resize' || entry.reserved === entry.case.reserved;
  } catch (error) {
    // Amounts that no book can hold: the totals cannot follow.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
