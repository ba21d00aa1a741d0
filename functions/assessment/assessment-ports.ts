import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { confirmationStorePort } from '#functions/confirmations/dynamo-confirmation-store.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { evidenceStorePort } from '#functions/evidence/dynamo-evidence-store.ts';
import type { Built } from '#functions/runtime/needs.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { taskStorePort } from '#functions/tasks/dynamo-task-store.ts';

/** What the tasks of the assessment stage work with. */
export const assessmentPorts = {
  cases: caseStorePort,
  stages: stageStorePort,
  evidence: evidenceStorePort,
  tasks: taskStorePort,
  confirmations: confirmationStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
};
export type AssessmentPorts = Built<typeof assessmentPorts>;
