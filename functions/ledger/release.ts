import type { ApprovedProject } from '#functions/cases/project.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { fen } from '#policy/engine/fen.ts';
import { postAll } from './ledger-desk.ts';
import type { LedgerStore } from './ledger-store.ts';
import { refusalSentence } from './refusal.ts';

/** Releases everything that is reserved for a case and not settled; no write where nothing is left. */
export async function releaseOf(
  ledger: LedgerStore,
  project: ApprovedProject,
  at: Instant,
): Promise<Write[]> {
  const last = (await ledger.ofCase(project.id)).at(-1);
  const left = (last?.case.reserved ?? 0) - (last?.case.settled ?? 0) - (last?.case.released ?? 0);
  if (left <= 0) return [];
  const posted = await postAll(ledger, project.id, [
    {
      kind: 'release',
      fund: project.approval.fund.code,
      year: project.approval.fund.year,
      caseId: project.id,
      amount: fen(left),
      instant: at,
      actor: 'system',
      document: { reference: project.id },
    },
  ]);
  if (posted.outcome === 'refused') throw new Error(refusalSentence(posted.refusal).en);
  return posted.writes;
}
