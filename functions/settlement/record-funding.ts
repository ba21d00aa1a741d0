import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { claimOf } from './claim-of.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/** Takes note that the finance bureau granted the money (CC24-5.2.c); request and reply stand in the decision. */
export async function recordFunding(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'funded'>> {
  const { claim } = await claimOf(ports.cases, visit.subject);
  if (claim.status === 'awaiting-release') return { outcome: 'funded' };
  if (claim.status !== 'awaiting-funding') throw new Error(`${claim.id} is ${claim.status}`);
  await ports.commit([
    ports.stages.fence(visit),
    ports.cases.putClaim({ ...claim, status: 'awaiting-release' }),
  ]);
  return { outcome: 'funded' };
}

/** The task of the settlement machine after the reply to the funding request was recorded. */
export const handler = machineTask((visit: Visit) => recordFunding(wanted.ports(), visit));
