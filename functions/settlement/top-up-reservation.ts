import type { ApprovedProject } from '#functions/cases/project.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { type Posted, postAll } from '#functions/ledger/ledger-desk.ts';
import type { LedgerStore } from '#functions/ledger/ledger-store.ts';
import { emptyCase } from '#functions/ledger/movement.ts';
import { type Fen, fen } from '#policy/engine/fen.ts';

/** A statement to be paid: its total in fen, and where it lies. */
interface ToPay {
  readonly totalFen: Fen;
  readonly key: string;
  readonly sha256: string;
}

/** What a case must have reserved once a statement is granted, and how the book comes to it. */
export interface ToppedUp {
  readonly reservedFen: Fen;
  readonly posted: Posted;
}

/**
 * Reserves what a statement pays beyond what is left reserved, as classes that were taught longer than
 * planned may earn more (AMB-20); nothing where enough is left. Refused where the book lacks the money.
 */
export async function topUpReservation(
  ledger: LedgerStore,
  project: ApprovedProject,
  { totalFen, key, sha256 }: ToPay,
  by: { readonly instant: Instant; readonly actor: string },
): Promise<ToppedUp> {
  const { reserved, settled, released } =
    (await ledger.ofCase(project.id)).at(-1)?.case ?? emptyCase;
  const reservedFen = fen(Math.max(reserved, settled + released + totalFen));
  const { code: fund, year } = project.approval.fund;
  const resize = { kind: 'reservation-resize', fund, year, caseId: project.id } as const;
  const document = { reference: key, sha256 };
  const posted = await postAll(
    ledger,
    project.id,
    reservedFen === reserved ? [] : [{ ...resize, reserved: reservedFen, ...by, document }],
  );
  return { reservedFen, posted };
}
