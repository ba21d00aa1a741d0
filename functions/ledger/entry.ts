import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';
import { type Fen, fen } from '#policy/engine/fen.ts';

/** An amount in integer fen, never negative. */
const amount = z
  .int()
  .nonnegative()
  .transform((value): Fen => fen(value));
const positiveAmount = z
  .int()
  .positive()
  .transform((value): Fen => fen(value));
const text = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an entry rests on: the appropriation order, the approval, the statement, the bank's return. */
export const ledgerDocumentSchema = z.strictObject({
  /** Number or id under which the document is found. */
  reference: text,
  sha256: sha256.exactOptional(),
});
export type LedgerDocument = z.infer<typeof ledgerDocumentSchema>;

/** Accounts of a book (账簿科目). Balances are debit minus credit for `appropriation`, credit minus debit elsewhere. */
export const ledgerAccounts = [
  'appropriation',
  'available',
  'reserved',
  'payable',
  'paid',
  'recovered',
] as const;
export type LedgerAccount = (typeof ledgerAccounts)[number];

const lineSchema = z.strictObject({
  account: z.enum(ledgerAccounts),
  side: z.enum(['debit', 'credit']),
  fen: positiveAmount,
});
/** One side of a double entry, in fen. */
export type LedgerLine = z.infer<typeof lineSchema>;

/** What stands in the whole book after an entry; `available` = appropriated − reserved + released. */
export const bookTotalsSchema = z.strictObject({
  appropriated: amount,
  reserved: amount,
  settled: amount,
  paid: amount,
  released: amount,
  recovered: amount,
  available: amount,
});
export type BookTotals = z.infer<typeof bookTotalsSchema>;

/** What stands for one case after an entry, in fen; `reserved` is not lowered by a settlement or release. */
export const caseTotalsSchema = z.strictObject({
  reserved: amount,
  settled: amount,
  released: amount,
  paid: amount,
  recovered: amount,
});
export type CaseTotals = z.infer<typeof caseTotalsSchema>;

/** The payee's bank account; only the last four digits of its number are kept here. */
export const payeeAccountSchema = z.strictObject({
  holder: text,
  bank: text,
  maskedNumber: z.string().regex(/^\*{4}\d{4}$/),
});
export type PayeeAccount = z.infer<typeof payeeAccountSchema>;

const common = {
  /** Fund code (资金来源), e.g. the name of the special account. */
  fund: text,
  /** Budget year of the fund. */
  year: z.int().min(2000).max(2999),
  /** Business time. */
  instant,
  /** Id of the person or function that posts. */
  actor: text,
  document: ledgerDocumentSchema,
};
const ofCase = { ...common, caseId: text };
const ofClaim = { ...ofCase, claimId: text };

const postings = {
  appropriation: { ...common, kind: z.literal('appropriation'), amount: positiveAmount },
  reservation: { ...ofCase, kind: z.literal('reservation'), amount: positiveAmount },
  resize: { ...ofCase, kind: z.literal('reservation-resize'), reserved: amount },
  settlement: { ...ofClaim, kind: z.literal('settlement'), amount: positiveAmount },
  release: { ...ofCase, kind: z.literal('release'), amount: positiveAmount },
  payment: {
    ...ofClaim,
    kind: z.literal('payment'),
    amount: positiveAmount,
    account: payeeAccountSchema,
    voucherNumber: text,
    bankDate: z.iso.date(),
  },
  failed: {
    ...ofClaim,
    kind: z.literal('payment-failed'),
    reason: text,
    bankDate: z.iso.date(),
  },
  recovery: {
    ...ofClaim,
    kind: z.literal('recovery'),
    amount: positiveAmount,
    voucherNumber: text,
    bankDate: z.iso.date(),
  },
};

/**
 * What somebody asks the book to record. `reservation-resize` names the case's new total;
 * `payment-failed` gives back the claim's open payment in full.
 */
export const postingSchema = z.discriminatedUnion('kind', [
  z.strictObject(postings.appropriation),
  z.strictObject(postings.reservation),
  z.strictObject(postings.resize),
  z.strictObject(postings.settlement),
  z.strictObject(postings.release),
  z.strictObject(postings.payment),
  z.strictObject(postings.failed),
  z.strictObject(postings.recovery),
]);
export type Posting = z.infer<typeof postingSchema>;
export type CasePosting = Exclude<Posting, { kind: 'appropriation' }>;

const link = {
  schemaVersion: z.literal(1),
  /** Position in the book of this fund and year, from 1. */
  seq: z.int().positive(),
  previousHash: sha256,
  hash: sha256,
  lines: z.array(lineSchema).min(2),
  book: bookTotalsSchema,
};
const caseLink = {
  ...link,
  /** Position among the entries of this case, from 1. */
  caseSeq: z.int().positive(),
  case: caseTotalsSchema,
};
/** By how much the reservation went up or down. */
const resized = { direction: z.enum(['up', 'down']), amount: positiveAmount };
/** Counts the transfers of one claim, from 1; a failed one opens the next. */
const attempt = z.int().positive();

/** One line of the book as it stands stored: a posting, its place in the chain and the totals after it. */
export const ledgerEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...postings.appropriation, ...link }),
  z.strictObject({ ...postings.reservation, ...caseLink }),
  z.strictObject({ ...postings.resize, ...caseLink, ...resized }),
  z.strictObject({ ...postings.settlement, ...caseLink }),
  z.strictObject({ ...postings.release, ...caseLink }),
  z.strictObject({ ...postings.payment, ...caseLink, attempt }),
  z.strictObject({ ...postings.failed, ...caseLink, attempt, amount: positiveAmount }),
  z.strictObject({ ...postings.recovery, ...caseLink }),
]);
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type CaseEntry = Exclude<LedgerEntry, { kind: 'appropriation' }>;
