import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { endingOf } from '#functions/tasks/ending-of.ts';
import { type AssessmentPorts, assessmentPorts } from './assessment-ports.ts';

const wanted = needs(assessmentPorts);
export const environment = wanted.environment;

/** Refuses the results for good: the class is abandoned and earns nothing. */
export async function refuseResults(
  ports: AssessmentPorts,
  visit: Visit,
): Promise<Outcome<'refused'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'assessed') return { outcome: 'refused' };
  const end = await endingOf(ports, one.id, 'assessment', 'review-results', 'refused');
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putClass({ ...one, ...end, status: 'abandoned' }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `results-refused-${visit.attempt}`,
      name: 'results-refused',
      subject: one.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'refused' };
}

/** The task of the assessment machine that ends it with a refusal. */
export const handler = machineTask((visit: Visit) => refuseResults(wanted.ports(), visit));
