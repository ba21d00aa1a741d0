import { type Fen, fen } from '#policy/engine/fen.ts';
import { claimPosition } from './claim-position.ts';
import {
  type CaseEntry,
  type CasePosting,
  type LedgerEntry,
  ledgerEntrySchema,
  type Posting,
} from './entry.ts';
import { entryHash, genesisHash, type UnsealedEntry } from './entry-hash.ts';
import { bookAfter, caseAfter, emptyBook, emptyCase, linesOf, type Movement } from './movement.ts';
import type { LedgerRefusal } from './refusal.ts';

/** What a posting is decided on: the last entry of the book, and all entries of the case so far. */
export interface LedgerPosition {
  readonly head: LedgerEntry | undefined;
  readonly ofCase: readonly CaseEntry[];
}

/** The entry to write, or why the book does not take the posting. */
export type PostingResult =
  | { readonly outcome: 'posted'; readonly entry: LedgerEntry }
  | { readonly outcome: 'refused'; readonly refusal: LedgerRefusal };

/**
 * Decides one posting. Pure: the conditional write of the entry's place in the book and in the case
 * proves afterwards that the position was the latest; where it was not, read again and post again.
 *
 * @throws {RangeError} when the head belongs to another book than the posting.
 */
export function post(position: LedgerPosition, posting: Posting): PostingResult {
  const { head } = position;
  if (head !== undefined && (head.fund !== posting.fund || head.year !== posting.year)) {
    throw new RangeError('The head belongs to another book than the posting');
  }
  const refusal = posting.kind === 'appropriation' ? undefined : refuse(position, posting);
  if (refusal !== undefined) return { outcome: 'refused', refusal };
  return { outcome: 'posted', entry: sealed(position, posting) };
}

function refuse({ head, ofCase }: LedgerPosition, posting: CasePosting): LedgerRefusal | undefined {
  const available = (head?.book ?? emptyBook).available;
  const last = ofCase.at(-1);
  if (posting.kind === 'reservation') {
    if (last !== undefined) return { code: 'already-reserved', reservedFen: last.case.reserved };
    return unfunded(available, posting.amount);
  }
  if (last === undefined) return { code: 'not-reserved' };
  if (last.fund !== posting.fund || last.year !== posting.year) {
    return { code: 'reserved-elsewhere', fund: last.fund, year: last.year };
  }
  const { reserved, settled, released } = last.case;
  const left = fen(reserved - settled - released);
  if (posting.kind === 'release') return beyond('exceeds-reservation', left, posting.amount);
  if (posting.kind === 'reservation-resize') {
    const committed = fen(settled + released);
    if (posting.reserved === reserved) return { code: 'unchanged', reservedFen: reserved };
    if (posting.reserved < committed) {
      return { code: 'below-committed', committedFen: committed, wantedFen: posting.reserved };
    }
    if (posting.reserved < reserved) return undefined;
    return unfunded(available, fen(posting.reserved - reserved));
  }
  const claim = claimPosition(ofCase, posting.claimId);
  const open = claim.openPayment;
  switch (posting.kind) {
    case 'settlement':
      if (claim.settled !== undefined)
        return { code: 'already-settled', settledFen: claim.settled };
      return beyond('exceeds-reservation', left, posting.amount);
    case 'payment':
      if (claim.settled === undefined) return { code: 'not-settled' };
      if (open !== undefined) {
        return { code: 'already-paid', attempt: open.attempt, voucherNumber: open.voucherNumber };
      }
      if (posting.amount === claim.settled) return undefined;
      return { code: 'amount-differs', settledFen: claim.settled, amountFen: posting.amount };
    case 'payment-failed':
      if (open === undefined) return { code: 'no-open-payment' };
      return beyond('exceeds-paid', fen(open.amount - claim.recovered), open.amount);
    case 'recovery':
      return (
        recoveredBefore(ofCase, posting.voucherNumber) ??
        beyond('exceeds-paid', fen((open?.amount ?? 0) - claim.recovered), posting.amount)
      );
    default:
      return posting satisfies never;
  }
}

/** What comes back under one voucher comes back once, however often it is told. */
function recoveredBefore(
  ofCase: readonly CaseEntry[],
  voucherNumber: string,
): LedgerRefusal | undefined {
  const before = ofCase.find(
    (entry) => entry.kind === 'recovery' && entry.voucherNumber === voucherNumber,
  );
  if (before?.kind !== 'recovery') return undefined;
  return { code: 'already-recovered', voucherNumber, amountFen: before.amount };
}

function unfunded(availableFen: Fen, neededFen: Fen): LedgerRefusal | undefined {
  return neededFen > availableFen ? { code: 'unfunded', availableFen, neededFen } : undefined;
}

function beyond(
  code: 'exceeds-reservation' | 'exceeds-paid',
  leftFen: Fen,
  neededFen: Fen,
): LedgerRefusal | undefined {
  return neededFen > leftFen ? { code, leftFen, neededFen } : undefined;
}

/** What a posting leaves to be worked out from the entries before it. */
function completed(posting: Posting, ofCase: readonly CaseEntry[]) {
  if (posting.kind === 'reservation-resize') {
    const before = ofCase.at(-1)?.case.reserved ?? 0;
    return {
      ...posting,
      direction: posting.reserved > before ? ('up' as const) : ('down' as const),
      amount: fen(Math.abs(posting.reserved - before)),
    };
  }
  if (posting.kind === 'payment') {
    return { ...posting, attempt: claimPosition(ofCase, posting.claimId).attempts + 1 };
  }
  if (posting.kind === 'payment-failed') {
    const open = claimPosition(ofCase, posting.claimId).openPayment;
    return { ...posting, attempt: open?.attempt ?? 0, amount: open?.amount ?? fen(0) };
  }
  return posting;
}

function sealed({ head, ofCase }: LedgerPosition, posting: Posting): LedgerEntry {
  const whole = completed(posting, ofCase);
  const movement: Movement = whole;
  const last = ofCase.at(-1);
  const place =
    whole.kind === 'appropriation'
      ? {}
      : {
          caseSeq: (last?.caseSeq ?? 0) + 1,
          case: caseAfter(last?.case ?? emptyCase, movement),
        };
  const unsealed = {
    ...whole,
    ...place,
    schemaVersion: 1,
    seq: (head?.seq ?? 0) + 1,
    previousHash: head?.hash ?? genesisHash,
    lines: linesOf(movement),
    book: bookAfter(head?.book ?? emptyBook, movement),
  } as UnsealedEntry;
  return ledgerEntrySchema.parse({ ...unsealed, hash: entryHash(unsealed) });
}
