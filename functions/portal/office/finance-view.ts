import type { ChainFault } from '#functions/ledger/chain.ts';
import type { LedgerEntry } from '#functions/ledger/entry.ts';
import type { LedgerDifference } from '#functions/ledger/reconcile.ts';
import { yuan } from '#functions/portal/layout/money.ts';
import type { Task } from '#functions/tasks/task.ts';
import type { Fen } from '#policy/engine/fen.ts';
import { fen } from '#policy/engine/fen.ts';

/** Where a fund stands in a year. */
export interface FundLine {
  readonly year: number;
  readonly appropriated: Fen;
  readonly available: Fen;
  /** Reserved and neither settled nor released. */
  readonly reserved: Fen;
  /** Settled and not paid. */
  readonly payable: Fen;
  readonly paid: Fen;
}

/** The standing of a fund by its years, those without a book left out. */
export function fundLines(heads: readonly (LedgerEntry | undefined)[]): FundLine[] {
  return heads.flatMap((head) =>
    head === undefined
      ? []
      : [
          {
            year: head.year,
            appropriated: head.book.appropriated,
            available: head.book.available,
            reserved: fen(head.book.reserved - head.book.released - head.book.settled),
            payable: fen(head.book.settled - head.book.paid),
            paid: head.book.paid,
          },
        ],
  );
}

/** Tasks of finance by what they are about, in the order the money moves. */
export const financeKinds = [
  'fund-project',
  'fund-opening',
  'trigger-settlement',
  'record-funding',
  'release-payment',
  'record-payment',
] as const;

/** What waits for finance, by kind; kinds for which nothing waits are left out. */
export function financeTasks(
  tasks: readonly Task[],
): { readonly kind: (typeof financeKinds)[number]; readonly tasks: readonly Task[] }[] {
  return financeKinds.flatMap((kind) => {
    const found = tasks.filter((one) => one.status === 'pending' && one.kind === kind);
    return found.length === 0 ? [] : [{ kind, tasks: found }];
  });
}

/** A line of the book as its page shows it. */
export interface BookLine {
  readonly seq: number;
  readonly at: LedgerEntry['instant'];
  readonly what: string;
  readonly caseId: string;
  readonly document: string;
  readonly amount: Fen;
  readonly available: Fen;
  readonly hash: string;
}

const entryWords: Readonly<Record<LedgerEntry['kind'], string>> = {
  appropriation: '下达资金指标',
  reservation: '立项预留',
  'reservation-resize': '开班调整预留',
  settlement: '结算',
  release: '释放预留',
  payment: '拨付',
  'payment-failed': '拨付退回',
  recovery: '追回',
};

/** The lines of a book, the newest first. */
export function bookLines(entries: readonly LedgerEntry[]): BookLine[] {
  return entries.toReversed().map((one) => ({
    seq: one.seq,
    at: one.instant,
    what:
      one.kind === 'reservation-resize'
        ? `${entryWords[one.kind]}（${one.direction === 'up' ? '增加' : '减少'}）`
        : entryWords[one.kind],
    caseId: one.kind === 'appropriation' ? '' : one.caseId,
    // The statement is found on its page; where it lies is no concern of a reader.
    document: one.kind === 'settlement' ? '结算单' : one.document.reference,
    amount: one.amount,
    available: one.book.available,
    hash: one.hash.slice(0, 12),
  }));
}

/** The transfers of a book, the newest first, each with whether it came back. */
export function paymentLines(entries: readonly LedgerEntry[]) {
  const failed = entries.filter((one) => one.kind === 'payment-failed');
  return entries
    .filter((one) => one.kind === 'payment')
    .map((one) => ({
      ...one,
      returned: failed.find((back) => back.claimId === one.claimId && back.attempt === one.attempt),
    }))
    .toReversed();
}

const accountWords = {
  appropriation: '资金指标',
  available: '可用',
  reserved: '预留',
  payable: '应付',
  paid: '已付',
  recovered: '追回',
} as const;

/** A difference in words. */
export function differenceText(one: LedgerDifference): string {
  switch (one.code) {
    case 'account':
      return `“${accountWords[one.account]}”科目余额 ${yuan(one.balanceFen)}，应为 ${yuan(one.expectedFen)}`;
    case 'voucher-reused':
      return `凭证号 ${one.voucherNumber} 用了不止一次（第 ${one.seqs.join('、')} 笔）`;
    case 'paid-twice':
      return `资金申请 ${one.claimId} 拨付了两次`;
    case 'settled-not-paid':
      return `项目 ${one.caseId} 已办结：结算 ${yuan(one.settledFen)}，实付 ${yuan(one.paidFen)}`;
    case 'reserved-not-cleared':
      return `项目 ${one.caseId} 已办结：预留 ${yuan(one.reservedFen)}，释放 ${yuan(one.releasedFen)}，实付 ${yuan(one.paidFen)}，不相等`;
    default:
      return one satisfies never;
  }
}

const faultWords: Readonly<Record<ChainFault['code'], string>> = {
  book: '不属于本账簿',
  sequence: '序号不连续',
  link: '与上一笔不衔接',
  hash: '内容与校验值不符',
  lines: '借贷分录不符',
  totals: '余额不符',
  anchor: '与已存档的校验值不符',
};

/** A fault of the chain in words. */
export function faultText(one: ChainFault): string {
  return `第 ${one.seq} 笔${faultWords[one.code]}`;
}
