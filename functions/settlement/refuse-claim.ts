import { releaseOf } from '#functions/ledger/release.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { endingOf } from '#functions/tasks/ending-of.ts';
import { fen } from '#policy/engine/fen.ts';
import { claimOf } from './claim-of.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/** Refuses the claim with its reasons, releases the whole reservation and closes the case. */
export async function refuseClaim(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'refused'>> {
  const { claim, project } = await claimOf(ports.cases, visit.subject);
  if (project.status === 'closed') return { outcome: 'refused' };
  if (claim.status !== 'refused' && claim.status !== 'in-review') {
    throw new Error(`${claim.id} is ${claim.status}`);
  }
  if (project.status !== 'running') throw new Error(`${project.id} is ${project.status}`);
  const now = await ports.clock.now();
  const refused = {
    ...claim,
    ...(claim.status === 'in-review'
      ? await endingOf(ports, claim.id, 'settlement', 'review-statement', 'refused')
      : claim),
    status: 'refused',
  } as const;
  await ports.commit([
    ports.stages.end(visit),
    ...(await releaseOf(ports.ledger, project, now)),
    ports.cases.putClaim(refused),
    ports.cases.putProject({
      ...project,
      status: 'closed',
      result: 'refused',
      settledFen: fen(0),
      releasedFen: project.reservedFen,
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `claim-refused-${visit.attempt}`,
      name: 'claim-refused',
      subject: claim.id,
      at: now,
    }),
  ]);
  return { outcome: 'refused' };
}

/** The task of the settlement machine that ends it with a refusal. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => refuseClaim(wanted.ports(), visit)),
);
