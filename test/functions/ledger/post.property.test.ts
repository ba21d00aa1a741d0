import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '#functions/ledger/chain.ts';
import type { LedgerEntry, Posting } from '#functions/ledger/entry.ts';
import { balanceOf, reconcile } from '#functions/ledger/reconcile.ts';
import { asks, postOn } from './sample-postings.ts';

const amount = fc.integer({ min: 1, max: 60 });
const caseId = fc.constantFrom('case-1', 'case-2', 'case-3');
/** Each claim belongs to one case. */
const claim = fc
  .tuple(caseId, fc.constantFrom('a', 'b'))
  .map(([of, name]) => ({ caseId: of, claimId: `${of}-${name}` }));

const posting: fc.Arbitrary<Posting> = fc.oneof(
  amount.map((fen) => asks.appropriation(fen * 3)),
  fc.tuple(amount, caseId).map(([fen, of]) => asks.reservation(fen, of)),
  fc.tuple(fc.nat(120), caseId).map(([fen, of]) => asks.resize(fen, of)),
  fc
    .tuple(fc.integer({ min: 1, max: 25 }), claim)
    .map(([fen, of]) => asks.settlement(fen, of.claimId, of.caseId)),
  fc.tuple(fc.integer({ min: 1, max: 25 }), caseId).map(([fen, of]) => asks.release(fen, of)),
  fc.tuple(amount, claim).map(([fen, of]) => asks.payment(fen, of.claimId, of.caseId)),
  claim.map((of) => asks.failed(of.claimId, of.caseId)),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), claim, fc.constantFrom('R-1', 'R-2', 'R-3'))
    .map(([fen, of, voucher]) => asks.recovery(fen, of.claimId, of.caseId, voucher)),
);

/** Posts all that is taken; a payment asks for the settled amount two times in three. */
function live(postings: readonly Posting[], seen?: (posting: Posting, entry: LedgerEntry) => void) {
  const book: LedgerEntry[] = [];
  for (const [index, asked] of postings.entries()) {
    const settlement = book.find(
      (entry) =>
        entry.kind === 'settlement' && asked.kind === 'payment' && entry.claimId === asked.claimId,
    );
    const wanted =
      asked.kind === 'payment' && settlement?.kind === 'settlement' && index % 3 > 0
        ? { ...asked, amount: settlement.amount }
        : asked;
    const result = postOn(book, wanted);
    if (result.outcome === 'refused') continue;
    book.push(result.entry);
    seen?.(wanted, result.entry);
  }
  return book;
}

/** Half of the sequences start from a funded case with a settled claim, so that the end is reached. */
const beginnings = fc.constantFrom<Posting[]>(
  [],
  [
    asks.appropriation(100),
    asks.reservation(60),
    asks.settlement(20, 'case-1-a'),
    asks.settlement(15, 'case-1-b'),
  ],
);
const sequences = fc
  .tuple(beginnings, fc.array(posting, { maxLength: 80, size: 'max' }))
  .map(([beginning, rest]) => [...beginning, ...rest]);

describe('any sequence of postings', () => {
  it('keeps zero sum, order and a balance that is never negative', () => {
    let payments = 0;
    fc.assert(
      fc.property(sequences, (postings) => {
        const book = live(postings, (_, entry) => {
          if (entry.kind === 'payment') payments += 1;
          const { appropriated, available, reserved, settled, released, paid, recovered } =
            entry.book;
          expect(available).toBeGreaterThanOrEqual(0);
          expect(available).toBe(appropriated - reserved + released);
          const all = entry.kind === 'appropriation' ? [entry.book] : [entry.book, entry.case];
          for (const totals of all) {
            expect(totals.paid).toBeLessThanOrEqual(totals.settled);
            expect(totals.settled + totals.released).toBeLessThanOrEqual(totals.reserved);
            expect(totals.recovered).toBeLessThanOrEqual(totals.paid);
          }
          expect([settled, paid, recovered].every((fen) => fen >= 0)).toBe(true);
          const debit = entry.lines.filter((line) => line.side === 'debit');
          const credit = entry.lines.filter((line) => line.side === 'credit');
          const sum = (lines: typeof debit) => lines.reduce((total, line) => total + line.fen, 0);
          expect(sum(debit)).toBe(sum(credit));
        });
        expect(verifyChain(book)).toEqual([]);
        const differences = reconcile(book, new Set());
        expect(differences.filter(({ code }) => code !== 'voucher-reused')).toEqual([]);
        const accounts = [
          'appropriation',
          'available',
          'reserved',
          'payable',
          'paid',
          'recovered',
        ] as const;
        expect(accounts.reduce((sum, account) => sum + balanceOf(book, account), 0)).toBe(0);
      }),
      { numRuns: 300 },
    );
    // The generator must reach the end of the road, or the above says little.
    expect(payments).toBeGreaterThan(30);
  });

  it('breaks where any entry is altered anywhere', () => {
    fc.assert(
      fc.property(sequences, fc.nat(), fc.nat(), (postings, which, what) => {
        const book = live(postings);
        fc.pre(book.length > 0);
        const index = which % book.length;
        const entry = book[index];
        if (entry === undefined) return;
        const field = Object.keys(entry)[what % Object.keys(entry).length] ?? '';
        const value: unknown = Reflect.get(entry, field);
        const altered = {
          ...entry,
          [field]:
            field === 'kind'
              ? entry.kind === 'release'
                ? 'reservation'
                : 'release'
              : typeof value === 'number'
                ? value + 1
                : typeof value === 'string'
                  ? `${value}x`
                  : Object.assign(structuredClone(value ?? {}), { extra: 1 }),
        } as LedgerEntry;
        expect(verifyChain(book.with(index, altered))).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('pays no claim twice: a model that only counts agrees', () => {
    fc.assert(
      fc.property(sequences, (postings) => {
        const standing = new Map<string, number>();
        const settledOf = new Map<string, number>();
        const attempts = new Map<string, number>();
        live(postings, (_, entry) => {
          if (!('claimId' in entry)) return;
          const { claimId } = entry;
          if (entry.kind === 'settlement') {
            expect(settledOf.has(claimId)).toBe(false);
            settledOf.set(claimId, entry.amount);
          }
          if (entry.kind === 'payment') {
            expect(standing.get(claimId) ?? 0).toBe(0);
            expect(entry.amount).toBe(settledOf.get(claimId));
            expect(entry.attempt).toBe((attempts.get(claimId) ?? 0) + 1);
            attempts.set(claimId, entry.attempt);
            standing.set(claimId, 1);
          }
          if (entry.kind === 'payment-failed') {
            expect(standing.get(claimId)).toBe(1);
            standing.set(claimId, 0);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});
