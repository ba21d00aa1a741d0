import type { CaseStore } from '#functions/cases/case-store.ts';
import type { ApprovedProject } from '#functions/cases/project.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { type Posted, postAll } from '#functions/ledger/ledger-desk.ts';
import type { LedgerStore } from '#functions/ledger/ledger-store.ts';
import { emptyCase } from '#functions/ledger/movement.ts';
import { type Fen, fen } from '#policy/engine/fen.ts';

interface Ports {
  readonly cases: Pick<CaseStore, 'putProject'>;
  readonly ledger: LedgerStore;
}

/** A statement to be paid: its total in fen, and where it lies. */
interface ToPay {
  readonly totalFen: Fen;
  readonly key: string;
  readonly sha256: string;
}

/**
 * Reserves what a statement pays beyond what is left reserved, as classes that were taught longer than
 * planned may earn more (AMB-20); no writes where enough is left. Refused where the book lacks the money.
 */
export async function topUpReservation(
  { cases, ledger }: Ports,
  project: ApprovedProject,
  { totalFen, key, sha256 }: ToPay,
  entered: { readonly instant: Instant; readonly actor: string },
): Promise<Posted> {
  const { reserved, settled, released } =
    (await ledger.ofCase(project.id)).at(-1)?.case ?? emptyCase;
  const reservedFen = fen(settled + released + totalFen);
  if (reservedFen <= reserved) return { outcome: 'posted', writes: [] };
  const { code: fund, year } = project.approval.fund;
  const posted = await postAll(ledger, project.id, [
    {
      ...{ kind: 'reservation-resize', fund, year, caseId: project.id, reserved: reservedFen },
      ...entered,
      document: { reference: key, sha256 },
    },
  ]);
  if (posted.outcome === 'refused') return posted;
  return { ...posted, writes: [...posted.writes, cases.putProject({ ...project, reservedFen })] };
}
