import { askOnceMore } from '#functions/cases/asks.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import { claimOf } from './claim-of.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';
import { topUpReservation } from './top-up-reservation.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/**
 * Takes note of the reply to the funding request (CC24-5.2.c); request and reply stand in the decision.
 * What the statement pays beyond its reservation is reserved with it. Where no money was granted, or the
 * book has not got it, the claim stays unpaid and finance is asked again.
 */
export async function recordFunding(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'funded' | 'not-granted'>> {
  const { claim, project } = await claimOf(ports.cases, visit.subject);
  if (claim.status === 'awaiting-release') return { outcome: 'funded' };
  if (claim.status !== 'awaiting-funding') throw new Error(`${claim.id} is ${claim.status}`);
  const answer = await answerOf(ports, claim.id, 'record-funding');
  const entered = { instant: await ports.clock.now(), actor: answer.by };
  const topped =
    answer.outcome === 'refused'
      ? undefined
      : await topUpReservation(ports, project, claim.statement, entered);
  if (topped?.outcome !== 'posted') {
    await ports.commit([
      ports.stages.fence(visit),
      ports.cases.putClaim({ ...claim, asks: askOnceMore(claim.asks, 'record-funding') }),
    ]);
    return { outcome: 'not-granted' };
  }
  await ports.commit([
    ports.stages.fence(visit),
    ...topped.writes,
    ports.cases.putClaim({ ...claim, status: 'awaiting-release' }),
  ]);
  return { outcome: 'funded' };
}

/** The task of the settlement machine after the reply to the funding request was recorded. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => recordFunding(wanted.ports(), visit)),
);
