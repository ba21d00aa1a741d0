import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { reasonOf } from '#functions/tasks/reason-of.ts';
import { type ApprovalPorts, approvalPorts } from './approval-ports.ts';

const wanted = needs(approvalPorts);
export const environment = wanted.environment;

/** Gives the application back for correction: by the rules where they block, else by the reviewer. */
export async function returnApplication(
  ports: ApprovalPorts,
  visit: Visit,
): Promise<Outcome<'returned'>> {
  const project = await projectOf(ports.cases, projectId.parse(visit.subject));
  if (project.status !== 'submitted') return { outcome: 'returned' };
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putProject({
      ...project,
      status: 'returned',
      reason: await reasonOf(ports, project.id, 'approval', 'review-application'),
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `application-returned-${visit.attempt}`,
      name: 'application-returned',
      subject: project.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'returned' };
}

/** The task of the approval machine that ends it with a correction to make. */
export const handler = machineTask((visit: Visit) => returnApplication(wanted.ports(), visit));
