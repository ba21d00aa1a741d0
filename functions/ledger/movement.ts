import { type Fen, fen } from '#policy/engine/fen.ts';
import type { BookTotals, CaseTotals, LedgerAccount, LedgerEntry, LedgerLine } from './entry.ts';

/** What decides the accounts of an entry: its kind, for a resize its direction, and its amount. */
export type Movement =
  | { readonly kind: Exclude<LedgerEntry['kind'], 'reservation-resize'>; readonly amount: Fen }
  | {
      readonly kind: 'reservation-resize';
      readonly direction: 'up' | 'down';
      readonly amount: Fen;
    };

interface Rule {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly total: Exclude<keyof BookTotals, 'available'>;
  readonly sign: 1 | -1;
}

const reserve: Rule = { debit: 'available', credit: 'reserved', total: 'reserved', sign: 1 };
const rules: Readonly<Record<Exclude<LedgerEntry['kind'], 'reservation-resize'>, Rule>> = {
  appropriation: { debit: 'appropriation', credit: 'available', total: 'appropriated', sign: 1 },
  reservation: reserve,
  settlement: { debit: 'reserved', credit: 'payable', total: 'settled', sign: 1 },
  release: { debit: 'reserved', credit: 'available', total: 'released', sign: 1 },
  payment: { debit: 'payable', credit: 'paid', total: 'paid', sign: 1 },
  'payment-failed': { debit: 'paid', credit: 'payable', total: 'paid', sign: -1 },
  recovery: { debit: 'paid', credit: 'recovered', total: 'recovered', sign: 1 },
};
const resizeDown: Rule = { debit: 'reserved', credit: 'available', total: 'reserved', sign: -1 };

function ruleOf(movement: Movement): Rule {
  if (movement.kind !== 'reservation-resize') return rules[movement.kind];
  return movement.direction === 'up' ? reserve : resizeDown;
}

/** The totals of an empty book. */
export const emptyBook: BookTotals = {
  appropriated: fen(0),
  reserved: fen(0),
  settled: fen(0),
  paid: fen(0),
  released: fen(0),
  recovered: fen(0),
  available: fen(0),
};

/** The totals of a case without entries. */
export const emptyCase: CaseTotals = {
  reserved: fen(0),
  settled: fen(0),
  released: fen(0),
  paid: fen(0),
  recovered: fen(0),
};

/** The two lines of a movement; debit and credit are equal by construction. */
export function linesOf(movement: Movement): LedgerLine[] {
  const { debit, credit } = ruleOf(movement);
  return [
    { account: debit, side: 'debit', fen: movement.amount },
    { account: credit, side: 'credit', fen: movement.amount },
  ];
}

/** The book's totals after a movement. */
export function bookAfter(book: BookTotals, movement: Movement): BookTotals {
  const { total, sign } = ruleOf(movement);
  const after = { ...book, [total]: fen(book[total] + sign * movement.amount) };
  return { ...after, available: fen(after.appropriated - after.reserved + after.released) };
}

/** The case's totals after a movement; an appropriation touches no case. */
export function caseAfter(totals: CaseTotals, movement: Movement): CaseTotals {
  const { total, sign } = ruleOf(movement);
  if (total === 'appropriated') return totals;
  return { ...totals, [total]: fen(totals[total] + sign * movement.amount) };
}
