import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { type SupervisionPorts, supervisionPorts } from './supervision-ports.ts';

const wanted = needs(supervisionPorts);
export const environment = wanted.environment;

/** Ends the visit of a month and has the stage entered again as the next attempt. */
export async function renewSupervision(
  ports: SupervisionPorts,
  visit: Visit,
): Promise<Outcome<'renewed'>> {
  const record = await ports.stages.find(visit.subject);
  if (record?.status === 'ended') return { outcome: 'renewed' };
  await ports.commit([
    ports.stages.end(visit),
    ports.outbox.add({
      schemaVersion: 1,
      id: `stage-reentered-${visit.attempt + 1}`,
      name: 'stage-reentered',
      subject: visit.subject,
      at: await ports.clock.now(),
      starts: { ...visit, attempt: visit.attempt + 1 },
    }),
  ]);
  return { outcome: 'renewed' };
}

/** The task of the supervision machine at the end of a month. */
export const handler = machineTask((visit: Visit) => renewSupervision(wanted.ports(), visit));
