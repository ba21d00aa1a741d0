import { askAgain, roundOf } from '#functions/cases/asks.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { retainUntil } from '#functions/law/retention.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { claimOf } from './claim-of.ts';
import { compute } from './compute.ts';
import { type ComputingPorts, computingPorts } from './settlement-ports.ts';

const wanted = needs(computingPorts);
export const environment = wanted.environment;

/** Computes the statement the reviewer is shown, keeps it under lock, and puts it to review. */
export async function computeStatement(
  ports: ComputingPorts,
  visit: Visit,
): Promise<Outcome<'computed'>> {
  const { claim, project } = await claimOf(ports.cases, visit.subject);
  if (claim.status === 'in-review') return { outcome: 'computed' };
  if (claim.status !== 'triggered' && claim.status !== 'awaiting-supplements') {
    throw new Error(`${claim.id} is ${claim.status}`);
  }
  const computed = await compute(ports, project, claim);
  const { statement } = computed;
  const asks = askAgain(claim.asks, 'review-statement');
  const kept = await ports.archive.keep(
    claim.id,
    roundOf(asks, 'review-statement'),
    computed,
    retainUntil(project.pack, civilDateOf(await ports.clock.now()), ports.realTime.now()),
  );
  await ports.commit([
    ports.stages.fence(visit),
    ports.cases.putClaim({
      ...claim,
      status: 'in-review',
      asks,
      statement: {
        ...kept,
        status: statement.status,
        totalFen: statement.totalFen,
        computedAt: await ports.clock.now(),
      },
    }),
    ports.cases.putFindings({
      subject: claim.id,
      stage: 'settlement',
      at: await ports.clock.now(),
      findings: statement.findings,
    }),
  ]);
  return { outcome: 'computed' };
}

/** The task of the settlement machine that computes. */
export const handler = machineTask((visit: Visit) => computeStatement(wanted.ports(), visit));
