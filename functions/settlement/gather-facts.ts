import { endOf } from '#functions/clock/civil-time.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { claimOf } from './claim-of.ts';
import { isFileComplete } from './is-file-complete.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/** The wait that ends when the file is complete or its last day is over. */
export const supplementsWait = 'supplements';

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
  if (claim.status === 'triggered') {
    await ports.commit([
      ports.stages.fence(visit),
      ports.cases.putClaim({ ...claim, status: 'awaiting-supplements' }),
      ports.due.set({
        schemaVersion: 1,
        id: supplementsWait,
        subject: claim.id,
        kind: 'supplements-end',
        dueAt: endOf(claim.supplementsLastDay),
        effect: {
          kind: 'conclude',
          stage: 'settlement',
          wait: supplementsWait,
          outcome: 'last day over',
        },
      }),
    ]);
  }
  return { outcome: 'waiting', wait: supplementsWait };
}

/** The first task of the settlement machine. */
export const handler = machineTask((visit: Visit) => gatherFacts(wanted.ports(), visit));
