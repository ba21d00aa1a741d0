import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { type SupervisionPorts, supervisionPorts } from './supervision-ports.ts';

const wanted = needs(supervisionPorts);
export const environment = wanted.environment;

/** Ends the training with its last day; the people of the class may enter another one. */
export async function endTraining(
  ports: SupervisionPorts,
  visit: Visit,
): Promise<Outcome<'ended'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'opened') return { outcome: 'ended' };
  const roster = await ports.cases.trainees(one.id);
  const now = await ports.clock.now();
  const endedOn = taughtDays(one).at(-1)?.date ?? civilDateOf(now);
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putClass({ ...one, status: 'ended', endedOn }),
    ...roster.map((trainee) => ports.people.leaveClass(trainee.personId, one.id)),
    ports.outbox.add({
      schemaVersion: 1,
      id: `training-ended-${visit.attempt}`,
      name: 'training-ended',
      subject: one.id,
      at: now,
    }),
  ]);
  return { outcome: 'ended' };
}

/** The last task of the supervision machine. */
export const handler = machineTask((visit: Visit) => endTraining(wanted.ports(), visit));
