import { instantOf } from '#functions/clock/business-clock.ts';
import type { CaseEntry, LedgerEntry, Posting } from '#functions/ledger/entry.ts';
import { type PostingResult, post } from '#functions/ledger/post.ts';
import { fen } from '#policy/engine/fen.ts';

const common = {
  fund: '职业技能提升行动专账',
  year: 2024,
  instant: instantOf(new Date('2024-03-01T02:00:00Z')),
  actor: 'staff-1',
  document: { reference: 'DOC-1' },
};
const ofCase = { ...common, caseId: 'case-1' };
const ofClaim = { ...ofCase, claimId: 'claim-1' };

/** Postings of one invented case, each with its amount and optional other ids. */
export const asks = {
  appropriation: (amount: number, reference = 'DOC-1'): Posting => ({
    ...common,
    kind: 'appropriation',
    amount: fen(amount),
    document: { reference },
  }),
  reservation: (amount: number, caseId = 'case-1'): Posting => ({
    ...ofCase,
    caseId,
    kind: 'reservation',
    amount: fen(amount),
  }),
  resize: (reserved: number, caseId = 'case-1'): Posting => ({
    ...ofCase,
    caseId,
    kind: 'reservation-resize',
    reserved: fen(reserved),
  }),
  settlement: (amount: number, claimId = 'claim-1', caseId = 'case-1'): Posting => ({
    ...ofClaim,
    caseId,
    claimId,
    kind: 'settlement',
    amount: fen(amount),
  }),
  release: (amount: number, caseId = 'case-1'): Posting => ({
    ...ofCase,
    caseId,
    kind: 'release',
    amount: fen(amount),
  }),
  payment: (
    amount: number,
    claimId = 'claim-1',
    caseId = 'case-1',
    voucherNumber = 'V-1',
  ): Posting => ({
    ...ofClaim,
    caseId,
    claimId,
    kind: 'payment',
    amount: fen(amount),
    account: { holder: '测试承训单位甲', bank: '测试银行', maskedNumber: '****1234' },
    voucherNumber,
    bankDate: '2024-09-02',
  }),
  failed: (claimId = 'claim-1', caseId = 'case-1'): Posting => ({
    ...ofClaim,
    caseId,
    claimId,
    kind: 'payment-failed',
    reason: '账号户名不符',
    bankDate: '2024-09-03',
  }),
  recovery: (
    amount: number,
    claimId = 'claim-1',
    caseId = 'case-1',
    voucherNumber = 'R-1',
  ): Posting => ({
    ...ofClaim,
    caseId,
    claimId,
    kind: 'recovery',
    amount: fen(amount),
    voucherNumber,
    bankDate: '2024-10-08',
  }),
};

/** The entries of one case, or none for an appropriation. */
export function entriesOfCase(book: readonly LedgerEntry[], posting: Posting): CaseEntry[] {
  if (posting.kind === 'appropriation') return [];
  return book.filter(
    (entry): entry is CaseEntry =>
      entry.kind !== 'appropriation' && entry.caseId === posting.caseId,
  );
}

/** Posts on a book kept as an array. */
export function postOn(book: readonly LedgerEntry[], posting: Posting): PostingResult {
  return post({ head: book.at(-1), ofCase: entriesOfCase(book, posting) }, posting);
}

/** Posts one after the other; throws at a refusal. */
export function bookOf(...postings: readonly Posting[]): LedgerEntry[] {
  const book: LedgerEntry[] = [];
  for (const posting of postings) {
    const result = postOn(book, posting);
    if (result.outcome === 'refused') throw new Error(result.refusal.code);
    book.push(result.entry);
  }
  return book;
}
