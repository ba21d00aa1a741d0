import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Posting } from '#functions/ledger/entry.ts';
import { post } from '#functions/ledger/post.ts';
import { type LedgerRefusal, refusalSentence } from '#functions/ledger/refusal.ts';
import { fen } from '#policy/engine/fen.ts';
import { asks, bookOf, entriesOfCase, postOn } from './sample-postings.ts';

const funded = [asks.appropriation(100_000_00), asks.reservation(72_000_00)];
const settled = [...funded, asks.resize(86_400_00), asks.settlement(65_316_00)];
const paid = [...settled, asks.payment(65_316_00)];

const accepted: [string, Posting[], Posting, string, Partial<LedgerEntry['book']>][] = [
  ['an appropriation', [], asks.appropriation(5), 'appropriation→available', { available: fen(5) }],
  [
    'a reservation of all that is available',
    [asks.appropriation(5)],
    asks.reservation(5),
    'available→reserved',
    { reserved: fen(5), available: fen(0) },
  ],
  [
    'a resize up',
    funded,
    asks.resize(86_400_00),
    'available→reserved',
    { reserved: fen(86_400_00), available: fen(13_600_00) },
  ],
  [
    'a resize down',
    funded,
    asks.resize(60_000_00),
    'reserved→available',
    { reserved: fen(60_000_00), available: fen(40_000_00) },
  ],
  [
    'a settlement of the whole reservation',
    funded,
    asks.settlement(72_000_00),
    'reserved→payable',
    { settled: fen(72_000_00), available: fen(28_000_00) },
  ],
  [
    'a release of what is left',
    settled,
    asks.release(21_084_00),
    'reserved→available',
    { released: fen(21_084_00), reserved: fen(86_400_00), available: fen(34_684_00) },
  ],
  ['a payment', settled, asks.payment(65_316_00), 'payable→paid', { paid: fen(65_316_00) }],
  ['a failed payment', paid, asks.failed(), 'paid→payable', { paid: fen(0) }],
  [
    'a second attempt',
    [...paid, asks.failed()],
    asks.payment(65_316_00),
    'payable→paid',
    { paid: fen(65_316_00) },
  ],
  [
    'a recovery',
    paid,
    asks.recovery(1_00),
    'paid→recovered',
    { paid: fen(65_316_00), recovered: fen(1_00), available: fen(13_600_00) },
  ],
];

const refused: [string, Posting[], Posting, LedgerRefusal][] = [
  [
    'a reservation in an empty book',
    [],
    asks.reservation(1),
    { code: 'unfunded', availableFen: fen(0), neededFen: fen(1) },
  ],
  [
    'a reservation one fen above what is available',
    funded,
    asks.reservation(28_000_01, 'case-2'),
    { code: 'unfunded', availableFen: fen(28_000_00), neededFen: fen(28_000_01) },
  ],
  [
    'a second reservation of a case',
    funded,
    asks.reservation(1),
    { code: 'already-reserved', reservedFen: fen(72_000_00) },
  ],
  [
    'an unfunded top-up',
    funded,
    asks.resize(100_000_01),
    { code: 'unfunded', availableFen: fen(28_000_00), neededFen: fen(28_000_01) },
  ],
  [
    'a resize to what it is',
    funded,
    asks.resize(72_000_00),
    { code: 'unchanged', reservedFen: fen(72_000_00) },
  ],
  [
    'a resize below what is settled',
    settled,
    asks.resize(65_315_99),
    { code: 'below-committed', committedFen: fen(65_316_00), wantedFen: fen(65_315_99) },
  ],
  ['a settlement without reservation', [], asks.settlement(1), { code: 'not-reserved' }],
  [
    'a settlement above the reservation',
    funded,
    asks.settlement(72_000_01),
    { code: 'exceeds-reservation', leftFen: fen(72_000_00), neededFen: fen(72_000_01) },
  ],
  [
    'a second settlement of a claim',
    settled,
    asks.settlement(1),
    { code: 'already-settled', settledFen: fen(65_316_00) },
  ],
  [
    'a release of what is settled',
    settled,
    asks.release(21_084_01),
    { code: 'exceeds-reservation', leftFen: fen(21_084_00), neededFen: fen(21_084_01) },
  ],
  ['a payment before the settlement', funded, asks.payment(1), { code: 'not-settled' }],
  [
    'a payment of another amount',
    settled,
    asks.payment(65_316_01),
    { code: 'amount-differs', settledFen: fen(65_316_00), amountFen: fen(65_316_01) },
  ],
  [
    'a second payment',
    paid,
    asks.payment(65_316_00),
    { code: 'already-paid', attempt: 1, voucherNumber: 'V-1' },
  ],
  ['a failure before any payment', settled, asks.failed(), { code: 'no-open-payment' }],
  ['a failure told twice', [...paid, asks.failed()], asks.failed(), { code: 'no-open-payment' }],
  [
    'a failure of a payment partly recovered',
    [...paid, asks.recovery(1)],
    asks.failed(),
    { code: 'exceeds-paid', leftFen: fen(65_315_99), neededFen: fen(65_316_00) },
  ],
  [
    'a recovery above what was paid',
    [...paid, asks.recovery(1)],
    asks.recovery(65_316_00, 'claim-1', 'case-1', 'R-2'),
    { code: 'exceeds-paid', leftFen: fen(65_315_99), neededFen: fen(65_316_00) },
  ],
  [
    'a recovery told twice',
    [...paid, asks.recovery(1), asks.recovery(2, 'claim-1', 'case-1', 'R-2')],
    asks.recovery(1),
    { code: 'already-recovered', voucherNumber: 'R-1', amountFen: fen(1) },
  ],
  [
    'a posting to a book other than the case’s',
    [asks.appropriation(5), asks.reservation(5)],
    { ...asks.release(1), year: 2025 },
    { code: 'reserved-elsewhere', fund: '职业技能提升行动专账', year: 2024 },
  ],
];

describe('post', () => {
  it.each(accepted)('takes %s', (_, before, posting, movement, totals) => {
    const result = postOn(bookOf(...before), posting);
    expect(result).toMatchObject({ outcome: 'posted', entry: { book: totals } });
    if (result.outcome !== 'posted') return;
    const [debit, credit] = result.entry.lines;
    expect(`${debit?.account}→${credit?.account}`).toBe(movement);
    expect(result.entry.seq).toBe(before.length + 1);
  });

  it.each(refused)('refuses %s', (_, before, posting, refusal) => {
    const book = bookOf(...before);
    const head = book.findLast((entry) => entry.year === posting.year);
    const result = post({ head, ofCase: entriesOfCase(book, posting) }, posting);
    expect(result).toEqual({ outcome: 'refused', refusal });
    const { zh, en } = refusalSentence(refusal);
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  });

  it('counts attempts, and the entries of each case apart', () => {
    const book = bookOf(
      ...paid,
      asks.failed(),
      asks.reservation(1, 'case-2'),
      asks.payment(65_316_00),
    );
    expect(book.at(-1)).toMatchObject({ attempt: 2, caseSeq: 6, seq: 8 });
    expect(book.at(-2)).toMatchObject({ caseSeq: 1, case: { reserved: 1 } });
  });

  it('does not accept a full account number', () => {
    const posting = asks.payment(65_316_00);
    if (posting.kind !== 'payment') throw new Error('unexpected');
    const open = { ...posting, account: { ...posting.account, maskedNumber: '6222000011112222' } };
    expect(() => postOn(bookOf(...settled), open)).toThrow();
  });

  it('throws when the head is of another book', () => {
    const book = bookOf(...funded);
    expect(() => postOn(book, { ...asks.release(1), year: 2025 })).toThrow(RangeError);
  });
});
