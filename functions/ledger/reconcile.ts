import { type Fen, fen, subtractFen } from '#policy/engine/fen.ts';
import { claimPosition } from './claim-position.ts';
import type { CaseEntry, LedgerAccount, LedgerEntry } from './entry.ts';
import { ledgerAccounts } from './entry.ts';
import { emptyBook } from './movement.ts';

/** Something in the book that does not fit together. Amounts are in fen. */
export type LedgerDifference =
  | {
      readonly code: 'account';
      readonly account: LedgerAccount;
      readonly balanceFen: Fen;
      readonly expectedFen: Fen;
    }
  | { readonly code: 'voucher-reused'; readonly voucherNumber: string; readonly seqs: number[] }
  | { readonly code: 'paid-twice'; readonly caseId: string; readonly claimId: string }
  | {
      readonly code: 'settled-not-paid';
      readonly caseId: string;
      readonly settledFen: Fen;
      readonly paidFen: Fen;
    }
  | {
      readonly code: 'reserved-not-cleared';
      readonly caseId: string;
      readonly reservedFen: Fen;
      readonly releasedFen: Fen;
      readonly paidFen: Fen;
    };

/**
 * Compares a whole book with itself: the balances of the lines with the running totals, each voucher
 * with its one payment or recovery, and for every closed case released + paid = reserved and settled = paid.
 */
export function reconcile(
  entries: readonly LedgerEntry[],
  closedCases: ReadonlySet<string>,
): LedgerDifference[] {
  const cases = Map.groupBy(
    entries.filter((entry) => entry.kind !== 'appropriation'),
    (entry) => entry.caseId,
  );
  return [
    ...accountDifferences(entries),
    ...reusedVouchers(entries),
    ...[...cases].flatMap(([caseId, ofCase]) => [
      ...paidTwice(caseId, ofCase),
      ...(closedCases.has(caseId) ? openAtClose(caseId, ofCase) : []),
    ]),
  ];
}

/** What a case leaves open when it closes; empty where every fen reserved was paid or released. */
export function openAtClose(caseId: string, ofCase: readonly CaseEntry[]): LedgerDifference[] {
  const totals = ofCase.at(-1)?.case;
  if (totals === undefined) return [];
  const { reserved, settled, released, paid } = totals;
  const differences: LedgerDifference[] = [];
  if (settled !== paid) {
    differences.push({ code: 'settled-not-paid', caseId, settledFen: settled, paidFen: paid });
  }
  if (released + paid !== reserved) {
    differences.push({
      code: 'reserved-not-cleared',
      caseId,
      reservedFen: reserved,
      releasedFen: released,
      paidFen: paid,
    });
  }
  return differences;
}

function accountDifferences(entries: readonly LedgerEntry[]): LedgerDifference[] {
  const book = entries.at(-1)?.book ?? emptyBook;
  const expected: Record<LedgerAccount, Fen> = {
    appropriation: fen(-book.appropriated),
    available: book.available,
    reserved: fen(book.reserved - book.released - book.settled),
    payable: subtractFen(book.settled, book.paid),
    paid: subtractFen(book.paid, book.recovered),
    recovered: book.recovered,
  };
  return ledgerAccounts.flatMap((account) => {
    const balance = balanceOf(entries, account);
    return balance === expected[account]
      ? []
      : [{ code: 'account', account, balanceFen: balance, expectedFen: expected[account] }];
  });
}

/** Credit minus debit of one account over all entries, in fen. */
export function balanceOf(entries: readonly LedgerEntry[], account: LedgerAccount): Fen {
  return entries
    .flatMap((entry) => entry.lines)
    .filter((line) => line.account === account)
    .reduce((sum, line) => fen(sum + (line.side === 'credit' ? line.fen : -line.fen)), fen(0));
}

function reusedVouchers(entries: readonly LedgerEntry[]): LedgerDifference[] {
  const numbered = entries.filter((entry) => entry.kind === 'payment' || entry.kind === 'recovery');
  // What is paid and what comes back are numbered by different hands.
  const byNumber = Map.groupBy(numbered, ({ kind, voucherNumber }) => `${kind} ${voucherNumber}`);
  return [...byNumber.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined || same.length < 2
      ? []
      : [
          {
            code: 'voucher-reused',
            voucherNumber: first.voucherNumber,
            seqs: same.map((entry) => entry.seq),
          },
        ];
  });
}

function paidTwice(caseId: string, ofCase: readonly CaseEntry[]): LedgerDifference[] {
  return ofCase.flatMap((entry, index) => {
    if (entry.kind !== 'payment') return [];
    const before = claimPosition(ofCase.slice(0, index), entry.claimId);
    return before.openPayment === undefined
      ? []
      : [{ code: 'paid-twice', caseId, claimId: entry.claimId }];
  });
}
