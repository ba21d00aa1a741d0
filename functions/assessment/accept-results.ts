import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { type AssessmentPorts, assessmentPorts } from './assessment-ports.ts';

const wanted = needs(assessmentPorts);
export const environment = wanted.environment;

/** Accepts the results of the class: from now on they are what the settlement takes. */
export async function acceptResults(
  ports: AssessmentPorts,
  visit: Visit,
): Promise<Outcome<'accepted'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'assessed') return { outcome: 'accepted' };
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putClass({ ...one, status: 'accepted' }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `results-accepted-${visit.attempt}`,
      name: 'results-accepted',
      subject: one.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'accepted' };
}

/** The task of the assessment machine after the reviewer approved. */
export const handler = machineTask((visit: Visit) => acceptResults(wanted.ports(), visit));
