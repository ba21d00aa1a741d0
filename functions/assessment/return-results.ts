import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { reasonOf } from '#functions/tasks/reason-of.ts';
import { type AssessmentPorts, assessmentPorts } from './assessment-ports.ts';

const wanted = needs(assessmentPorts);
export const environment = wanted.environment;

/** Gives the results back for correction: by the rules where they block, else by the reviewer. */
export async function returnResults(
  ports: AssessmentPorts,
  visit: Visit,
): Promise<Outcome<'returned'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'assessed') return { outcome: 'returned' };
  const reason = await reasonOf(ports, one.id, 'assessment', 'review-results');
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putClass({ ...one, status: 'results-returned', reason }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `results-returned-${visit.attempt}`,
      name: 'results-returned',
      subject: one.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'returned' };
}

/** The task of the assessment machine that ends it with a correction to make. */
export const handler = machineTask((visit: Visit) => returnResults(wanted.ports(), visit));
