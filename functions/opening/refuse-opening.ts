import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { endingOf } from '#functions/tasks/ending-of.ts';
import { type OpeningPorts, openingPorts } from './opening-ports.ts';

const wanted = needs(openingPorts);
export const environment = wanted.environment;

/** Refuses the opening; the reservation stays with the project, which may open another class. */
export async function refuseOpening(
  ports: OpeningPorts,
  visit: Visit,
): Promise<Outcome<'refused'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'requested') return { outcome: 'refused' };
  const end = await endingOf(ports, one.id, 'opening', 'review-opening', 'refused');
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putClass({ ...one, ...end, status: 'refused' }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `opening-refused-${visit.attempt}`,
      name: 'opening-refused',
      subject: one.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'refused' };
}

/** The task of the opening machine that ends it with a refusal. */
export const handler = machineTask((visit: Visit) => refuseOpening(wanted.ports(), visit));
