import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { type AssessmentPorts, assessmentPorts } from './assessment-ports.ts';
import { judgeResults } from './judge-results.ts';

const wanted = needs(assessmentPorts);
export const environment = wanted.environment;

/** Runs the rules once more when the machine takes the results, and keeps what they say. */
export async function checkResults(
  ports: AssessmentPorts,
  visit: Visit,
): Promise<Outcome<'passed' | 'blocked' | 'settled'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'assessed') return { outcome: 'settled' };
  const { findings, verdict } = await judgeResults(ports, one);
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

/** The first task of the assessment machine. */
export const handler = machineTask((visit: Visit) => checkResults(wanted.ports(), visit));
