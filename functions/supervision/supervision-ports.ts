import { attendanceStorePort } from '#functions/attendance/dynamo-attendance-store.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { evidenceStorePort } from '#functions/evidence/dynamo-evidence-store.ts';
import { personStorePort } from '#functions/people/dynamo-person-store.ts';
import type { Built } from '#functions/runtime/needs.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import { commitPort } from '#functions/storage/commit-port.ts';

/** What the tasks of the supervision stage work with. */
export const supervisionPorts = {
  cases: caseStorePort,
  stages: stageStorePort,
  attendance: attendanceStorePort,
  evidence: evidenceStorePort,
  people: personStorePort,
  due: dueStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
};
export type SupervisionPorts = Built<typeof supervisionPorts>;
