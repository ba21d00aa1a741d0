import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { stageStorePort } from './dynamo-stage-store.ts';
import type { Visit } from './stage.ts';

const wanted = needs({ stages: stageStorePort, commit: commitPort });
export const environment = wanted.environment;

/** Ends a visit that finds nothing to do: the subject was withdrawn, or somebody else came first. */
export const handler = machineTask(async (visit: Visit): Promise<Outcome<'left'>> => {
  const { stages, commit } = wanted.ports();
  const record = await stages.find(visit.subject);
  const current = record?.stage === visit.stage && record.attempt === visit.attempt;
  // Whoever withdrew it may have spoken to an execution that had died: nobody takes that answer now.
  if (current) await stages.settleWaits(visit);
  if (current && record.status !== 'ended') await commit([stages.end(visit)]);
  return { outcome: 'left' };
});
