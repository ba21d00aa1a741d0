import { postAll } from '#functions/ledger/ledger-desk.ts';
import { refusalSentence } from '#functions/ledger/refusal.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import { claimOf } from './claim-of.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/** Releases the statement for payment: what it says moves in the books from reserved to payable. */
export async function releasePayment(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'released'>> {
  const { claim, project } = await claimOf(ports.cases, visit.subject);
  if (claim.status === 'released') return { outcome: 'released' };
  if (claim.status !== 'awaiting-release') throw new Error(`${claim.id} is ${claim.status}`);
  const now = await ports.clock.now();
  const { by } = await answerOf(ports, claim.id, 'release-payment');
  const settled = await postAll(ports.ledger, project.id, [
    {
      kind: 'settlement',
      fund: project.approval.fund.code,
      year: project.approval.fund.year,
      caseId: project.id,
      claimId: claim.id,
      amount: claim.statement.totalFen,
      instant: now,
      actor: by,
      document: { reference: claim.statement.key, sha256: claim.statement.sha256 },
    },
  ]);
  if (settled.outcome === 'refused') throw new Error(refusalSentence(settled.refusal).en);
  await ports.commit([
    ports.stages.fence(visit),
    ...settled.writes,
    ports.cases.putClaim({ ...claim, status: 'released' }),
  ]);
  return { outcome: 'released' };
}

/** The task of the settlement machine after the payment was released. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => releasePayment(wanted.ports(), visit)),
);
