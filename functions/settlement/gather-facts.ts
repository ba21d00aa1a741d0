import { roundOf } from '#functions/cases/asks.ts';
import type { Claim } from '#functions/cases/claim.ts';
import { endOf } from '#functions/clock/civil-time.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { claimOf } from './claim-of.ts';
import { isFileComplete } from './is-file-complete.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/** The wait of a filing that ends when its file is complete or its last day is over. */
export function supplementsWait({ asks }: Pick<Claim, 'asks'>): string {
  const filing = roundOf(asks, 'trigger-settlement');
  return filing === 1 ? 'supplements' : `supplements-${filing}`;
}

/**
 * Looks whether the file is complete. Where proofs may still follow (AMB-40), the claim waits for them
 * until its last day, which is a row; after that what is missing is missing (AMB-80).
 */
export async function gatherFacts(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'complete' | 'waiting'>> {
  const { claim, project } = await claimOf(ports.cases, visit.subject);
  if (claim.status !== 'triggered' && claim.status !== 'awaiting-supplements') {
    throw new Error(`${claim.id} is ${claim.status}`);
  }
  if (await isFileComplete(ports, project, claim)) return { outcome: 'complete' };
  const wait = supplementsWait(claim);
  if (claim.status === 'triggered') {
    await ports.commit([
      ports.stages.fence(visit),
      ports.cases.putClaim({ ...claim, status: 'awaiting-supplements' }),
      ports.due.set({
        schemaVersion: 1,
        id: wait,
        subject: claim.id,
        kind: 'supplements-end',
        dueAt: endOf(claim.supplementsLastDay),
        effect: {
          kind: 'conclude',
          stage: 'settlement',
          wait,
          outcome: 'last day over',
        },
      }),
    ]);
  }
  return { outcome: 'waiting', wait };
}

/** The first task of the settlement machine. */
export const handler = machineTask((visit: Visit) => gatherFacts(wanted.ports(), visit));
