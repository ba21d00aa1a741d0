import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { type ApprovalPorts, approvalPorts } from './approval-ports.ts';
import { judgeApplication } from './judge-application.ts';

const wanted = needs(approvalPorts);
export const environment = wanted.environment;

/**
 * Runs the rules once more when the machine takes the application: master data or funds may have
 * changed since it was submitted. What they say is kept for the reviewer.
 */
export async function checkApplication(
  ports: ApprovalPorts,
  visit: Visit,
): Promise<Outcome<'passed' | 'blocked'>> {
  const project = await projectOf(ports.cases, projectId.parse(visit.subject));
  if (project.status !== 'submitted') throw new Error(`${project.id} is ${project.status}`);
  const { findings, verdict } = await judgeApplication(ports, project);
  await ports.commit([
    ports.stages.fence(visit),
    ports.cases.putFindings({
      subject: visit.subject,
      stage: visit.stage,
      at: await ports.clock.now(),
      findings,
    }),
  ]);
  return { outcome: verdict === 'passed' ? 'passed' : 'blocked' };
}

/** The first task of the approval machine. */
export const handler = machineTask((visit: Visit) => checkApplication(wanted.ports(), visit));
