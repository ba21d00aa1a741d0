import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type Fen, formatYuan as yuan } from '#policy/engine/fen.ts';

/** Why the book does not take a posting. Amounts are in fen. */
export type LedgerRefusal =
  | { readonly code: 'unfunded'; readonly availableFen: Fen; readonly neededFen: Fen }
  | { readonly code: 'exceeds-reservation'; readonly leftFen: Fen; readonly neededFen: Fen }
  | { readonly code: 'below-committed'; readonly committedFen: Fen; readonly wantedFen: Fen }
  | { readonly code: 'unchanged'; readonly reservedFen: Fen }
  | { readonly code: 'already-reserved'; readonly reservedFen: Fen }
  | { readonly code: 'not-reserved' }
  | { readonly code: 'reserved-elsewhere'; readonly fund: string; readonly year: number }
  | { readonly code: 'already-settled'; readonly settledFen: Fen }
  | { readonly code: 'not-settled' }
  | { readonly code: 'already-paid'; readonly attempt: number; readonly voucherNumber: string }
  | { readonly code: 'amount-differs'; readonly settledFen: Fen; readonly amountFen: Fen }
  | { readonly code: 'already-recovered'; readonly voucherNumber: string; readonly amountFen: Fen }
  | { readonly code: 'no-open-payment' }
  | { readonly code: 'exceeds-paid'; readonly leftFen: Fen; readonly neededFen: Fen };

/** The refusal in words, for a page or an error body. */
export function refusalSentence(refusal: LedgerRefusal): Bilingual {
  switch (refusal.code) {
    case 'unfunded':
      return {
        zh: `资金不足：可用 ${yuan(refusal.availableFen)} 元，需要 ${yuan(refusal.neededFen)} 元。`,
        en: `Not funded: ${yuan(refusal.availableFen)} yuan available, ${yuan(refusal.neededFen)} needed.`,
      };
    case 'exceeds-reservation':
      return {
        zh: `超出预留：剩余 ${yuan(refusal.leftFen)} 元，需要 ${yuan(refusal.neededFen)} 元。`,
        en: `Exceeds the reservation: ${yuan(refusal.leftFen)} yuan left, ${yuan(refusal.neededFen)} needed.`,
      };
    case 'below-committed':
      return {
        zh: `预留不得低于已结算与已释放之和 ${yuan(refusal.committedFen)} 元，给定 ${yuan(refusal.wantedFen)} 元。`,
        en: `The reservation cannot fall below the ${yuan(refusal.committedFen)} yuan settled and released; given ${yuan(refusal.wantedFen)}.`,
      };
    case 'unchanged':
      return {
        zh: `预留已是 ${yuan(refusal.reservedFen)} 元，无需调整。`,
        en: `The reservation is already ${yuan(refusal.reservedFen)} yuan.`,
      };
    case 'already-reserved':
      return {
        zh: `该个案已预留 ${yuan(refusal.reservedFen)} 元，请改用预留调整。`,
        en: `The case already has a reservation of ${yuan(refusal.reservedFen)} yuan; resize it instead.`,
      };
    case 'not-reserved':
      return { zh: '该个案没有预留资金。', en: 'The case has no reservation.' };
    case 'reserved-elsewhere':
      return {
        zh: `该个案的资金预留在 ${refusal.year} 年度“${refusal.fund}”。`,
        en: `The case is reserved in the book of ${refusal.year}, ${refusal.fund}.`,
      };
    case 'already-settled':
      return {
        zh: `该申请已结算 ${yuan(refusal.settledFen)} 元。`,
        en: `The claim is already settled at ${yuan(refusal.settledFen)} yuan.`,
      };
    case 'not-settled':
      return { zh: '该申请尚未结算。', en: 'The claim is not settled.' };
    case 'already-paid':
      return {
        zh: `该申请已拨付（第 ${refusal.attempt} 次，凭证号 ${refusal.voucherNumber}）。`,
        en: `The claim is already paid (attempt ${refusal.attempt}, voucher ${refusal.voucherNumber}).`,
      };
    case 'amount-differs':
      return {
        zh: `拨付金额 ${yuan(refusal.amountFen)} 元与结算金额 ${yuan(refusal.settledFen)} 元不一致。`,
        en: `The payment of ${yuan(refusal.amountFen)} yuan differs from the ${yuan(refusal.settledFen)} settled.`,
      };
    case 'already-recovered':
      return {
        zh: `凭证号 ${refusal.voucherNumber} 已登记追回 ${yuan(refusal.amountFen)} 元。`,
        en: `${yuan(refusal.amountFen)} yuan are already recovered under voucher ${refusal.voucherNumber}.`,
      };
    case 'no-open-payment':
      return {
        zh: '该申请没有可退回的拨付。',
        en: 'The claim has no payment that could have failed.',
      };
    case 'exceeds-paid':
      return {
        zh: `超出已拨付金额：剩余 ${yuan(refusal.leftFen)} 元，需要 ${yuan(refusal.neededFen)} 元。`,
        en: `Exceeds what was paid: ${yuan(refusal.leftFen)} yuan left, ${yuan(refusal.neededFen)} needed.`,
      };
    default:
      return refusal satisfies never;
  }
}
