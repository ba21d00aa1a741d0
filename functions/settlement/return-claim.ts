import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { reasonOf } from '#functions/tasks/reason-of.ts';
import { claimOf } from './claim-of.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/** Gives the claim back for correction; filed again it returns to the same reviewer. */
export async function returnClaim(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'returned'>> {
  const { claim } = await claimOf(ports.cases, visit.subject);
  if (claim.status !== 'in-review') return { outcome: 'returned' };
  const { statement: _, ...rest } = claim;
  const reason = await reasonOf(ports, claim.id, 'settlement', 'review-statement');
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putClaim({ ...rest, status: 'returned', reason }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `claim-returned-${visit.attempt}`,
      name: 'claim-returned',
      subject: claim.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'returned' };
}

/** The task of the settlement machine that ends it with a correction to make. */
export const handler = machineTask((visit: Visit) => returnClaim(wanted.ports(), visit));
