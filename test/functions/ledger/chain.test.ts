import { describe, expect, it } from 'vitest';
import { verifyChain } from '#functions/ledger/chain.ts';
import type { LedgerEntry } from '#functions/ledger/entry.ts';
import { entryHash } from '#functions/ledger/entry-hash.ts';
import { fen } from '#policy/engine/fen.ts';
import { asks, bookOf } from './sample-postings.ts';

const book = bookOf(
  asks.appropriation(100),
  asks.reservation(72),
  asks.resize(86),
  asks.settlement(65),
  asks.release(21),
  asks.payment(65),
);

const at = (index: number): LedgerEntry => {
  const entry = book[index];
  if (entry === undefined) throw new Error('no entry');
  return entry;
};
const resealed = (entry: LedgerEntry): LedgerEntry => ({ ...entry, hash: entryHash(entry) });

describe('verifyChain', () => {
  it('finds nothing in a sound book, nor in an empty one', () => {
    expect(verifyChain(book, [{ seq: 6, hash: at(5).hash }])).toEqual([]);
    expect(verifyChain([])).toEqual([]);
  });

  it('notices an altered field', () => {
    const altered = book.with(1, { ...at(1), actor: 'somebody-else' });
    expect(verifyChain(altered)).toEqual([{ seq: 2, code: 'hash' }]);
  });

  it('notices an altered entry that was sealed again, by the link of the next', () => {
    const altered = book.with(1, resealed({ ...at(1), actor: 'somebody-else' }));
    expect(verifyChain(altered)).toEqual([{ seq: 3, code: 'link' }]);
  });

  it('notices a last entry sealed again, by its anchor alone', () => {
    const altered = book.with(5, resealed({ ...at(5), actor: 'somebody-else' }));
    expect(verifyChain(altered)).toEqual([]);
    expect(verifyChain(altered, [{ seq: 6, hash: at(5).hash }])).toEqual([
      { seq: 6, code: 'anchor' },
    ]);
  });

  it('notices a missing entry, and a missing tail by its anchor', () => {
    expect(verifyChain(book.toSpliced(2, 1)).map((fault) => fault.code)).toContain('sequence');
    expect(verifyChain(book.slice(0, 5), [{ seq: 6, hash: at(5).hash }])).toEqual([
      { seq: 6, code: 'anchor' },
    ]);
  });

  it('notices lines and totals that do not follow, though sealed', () => {
    const lines = at(5).lines.map((line) => ({ ...line, fen: fen(64) }));
    expect(verifyChain(book.with(5, resealed({ ...at(5), lines })))).toEqual([
      { seq: 6, code: 'lines' },
    ]);
    const totals = { ...at(5).book, available: fen(99) };
    expect(verifyChain(book.with(5, resealed({ ...at(5), book: totals })))).toEqual([
      { seq: 6, code: 'totals' },
    ]);
  });

  it('notices an entry of another book', () => {
    const foreign = resealed({ ...at(5), year: 2025 });
    expect(verifyChain(book.with(5, foreign))).toEqual([{ seq: 6, code: 'book' }]);
  });

  it('keeps the hash of a known entry', () => {
    expect(at(0).hash).toMatchInlineSnapshot(
      `"434142d6f97505482af97861410bf8756d12f4f96ee97a7f486e166bc8bfb73c"`,
    );
  });
});
