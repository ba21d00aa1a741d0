import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { reasonOf } from '#functions/tasks/reason-of.ts';
import { type OpeningPorts, openingPorts } from './opening-ports.ts';

const wanted = needs(openingPorts);
export const environment = wanted.environment;

/** Gives the opening request back for correction: by the rules where they block, else by the reviewer. */
export async function returnOpening(
  ports: OpeningPorts,
  visit: Visit,
): Promise<Outcome<'returned'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'requested') return { outcome: 'returned' };
  const reason = await reasonOf(ports, one.id, 'opening', 'review-opening');
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putClass({ ...one, status: 'returned', reason }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `opening-returned-${visit.attempt}`,
      name: 'opening-returned',
      subject: one.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'returned' };
}

/** The task of the opening machine that ends it with a correction to make. */
export const handler = machineTask((visit: Visit) => returnOpening(wanted.ports(), visit));
