import { describe, expect, it } from 'vitest';
import type { Posting } from '#functions/ledger/entry.ts';
import { type LedgerDifference, reconcile } from '#functions/ledger/reconcile.ts';
import { fen } from '#policy/engine/fen.ts';
import { asks, bookOf } from './sample-postings.ts';

const closed = new Set(['case-1']);
const start = [asks.appropriation(100), asks.reservation(86), asks.settlement(65)];

const atClose: [string, Posting[], LedgerDifference[]][] = [
  ['paid and released', [asks.release(21), asks.payment(65)], []],
  [
    'paid, the rest not released',
    [asks.payment(65)],
    [
      {
        code: 'reserved-not-cleared',
        caseId: 'case-1',
        reservedFen: fen(86),
        releasedFen: fen(0),
        paidFen: fen(65),
      },
    ],
  ],
  [
    'a transfer that came back',
    [asks.release(21), asks.payment(65), asks.failed()],
    [
      { code: 'settled-not-paid', caseId: 'case-1', settledFen: fen(65), paidFen: fen(0) },
      {
        code: 'reserved-not-cleared',
        caseId: 'case-1',
        reservedFen: fen(86),
        releasedFen: fen(21),
        paidFen: fen(0),
      },
    ],
  ],
];

describe('reconcile', () => {
  it.each(atClose)('at close: %s', (_, postings, differences) => {
    const book = bookOf(...start, ...postings);
    expect(reconcile(book, closed)).toEqual(differences);
    expect(reconcile(book, new Set())).toEqual([]);
  });

  it('a refused case closes with everything released', () => {
    const book = bookOf(asks.appropriation(100), asks.reservation(86), asks.release(86));
    expect(reconcile(book, closed)).toEqual([]);
  });

  it('notices a voucher used for two transfers', () => {
    const book = bookOf(
      ...start,
      asks.reservation(10, 'case-2'),
      asks.settlement(10, 'claim-2', 'case-2'),
      asks.payment(65),
      asks.payment(10, 'claim-2', 'case-2'),
    );
    expect(reconcile(book, new Set())).toEqual([
      { code: 'voucher-reused', voucherNumber: 'V-1', seqs: [6, 7] },
    ]);
  });

  it('notices a voucher under which two cases got money back', () => {
    const book = bookOf(
      ...start,
      asks.reservation(10, 'case-2'),
      asks.settlement(10, 'claim-2', 'case-2'),
      asks.payment(65),
      asks.payment(10, 'claim-2', 'case-2', 'V-2'),
      asks.recovery(1),
      asks.recovery(1, 'claim-2', 'case-2'),
    );
    expect(reconcile(book, new Set())).toEqual([
      { code: 'voucher-reused', voucherNumber: 'R-1', seqs: [8, 9] },
    ]);
  });

  it('notices lines that do not add up to the totals, and a claim paid twice', () => {
    const book = bookOf(...start, asks.payment(65));
    const last = book.at(-1);
    if (last === undefined) throw new Error('no entry');
    const differences = reconcile([...book, last], new Set());
    expect(differences).toContainEqual({
      code: 'account',
      account: 'paid',
      balanceFen: 130,
      expectedFen: 65,
    });
    expect(differences).toContainEqual({
      code: 'paid-twice',
      caseId: 'case-1',
      claimId: 'claim-1',
    });
  });
});
