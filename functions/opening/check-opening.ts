import { classOf } from '#functions/cases/class-of.ts';
import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { judgeOpening } from './judge-opening.ts';
import { type OpeningPorts, openingPorts } from './opening-ports.ts';

const wanted = needs(openingPorts);
export const environment = wanted.environment;

/** Runs the rules once more when the machine takes the opening request, and keeps what they say. */
export async function checkOpening(
  ports: OpeningPorts,
  visit: Visit,
): Promise<Outcome<'passed' | 'blocked' | 'settled'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  const project = await projectOf(ports.cases, one.projectId);
  if (one.status !== 'requested') return { outcome: 'settled' };
  if (!isApproved(project)) throw new Error(`${project.id} is ${project.status}`);
  const { findings, verdict } = await judgeOpening(ports, project, one);
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

/** The first task of the opening machine. */
export const handler = machineTask((visit: Visit) => checkOpening(wanted.ports(), visit));
