import { type Fen, fen } from '#policy/engine/fen.ts';
import type { CaseEntry } from './entry.ts';

type PaymentEntry = Extract<CaseEntry, { kind: 'payment' }>;

/** Where one claim stands in the book. */
export interface ClaimPosition {
  /** What was settled; absent before the settlement. */
  readonly settled: Fen | undefined;
  /** The transfer that stands and has not come back. */
  readonly openPayment: PaymentEntry | undefined;
  /** How many transfers were tried. */
  readonly attempts: number;
  readonly recovered: Fen;
}

/** Reads a claim's position out of the entries of its case, in the order of the book. */
export function claimPosition(entries: readonly CaseEntry[], claimId: string): ClaimPosition {
  let settled: Fen | undefined;
  let openPayment: PaymentEntry | undefined;
  let attempts = 0;
  let recovered = fen(0);
  for (const entry of entries) {
    if (!('claimId' in entry) || entry.claimId !== claimId) continue;
    if (entry.kind === 'settlement') settled = entry.amount;
    if (entry.kind === 'recovery') recovered = fen(recovered + entry.amount);
    if (entry.kind === 'payment-failed') openPayment = undefined;
    if (entry.kind === 'payment') {
      openPayment = entry;
      attempts = entry.attempt;
    }
  }
  return { settled, openPayment, attempts, recovered };
}
