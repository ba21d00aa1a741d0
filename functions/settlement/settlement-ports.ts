import { attendanceStorePort } from '#functions/attendance/dynamo-attendance-store.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { evidenceStorePort } from '#functions/evidence/dynamo-evidence-store.ts';
import { ledgerStorePort } from '#functions/ledger/dynamo-ledger-store.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { noticeStorePort } from '#functions/notices/dynamo-notice-store.ts';
import { codeCommitPort } from '#functions/runtime/code-commit-port.ts';
import type { Built } from '#functions/runtime/needs.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { taskStorePort } from '#functions/tasks/dynamo-task-store.ts';
import { statementArchivePort } from './s3-statement-archive.ts';

/** What the tasks of the settlement stage read and write, without the statements themselves. */
export const settlementPorts = {
  cases: caseStorePort,
  stages: stageStorePort,
  attendance: attendanceStorePort,
  evidence: evidenceStorePort,
  masterdata: masterdataPort,
  notices: noticeStorePort,
  ledger: ledgerStorePort,
  tasks: taskStorePort,
  due: dueStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
  codeCommit: codeCommitPort,
};
export type SettlementPorts = Built<typeof settlementPorts>;

/** What the tasks work with that compute a statement. */
export const computingPorts = {
  ...settlementPorts,
  archive: statementArchivePort,
  realTime: realTimePort,
};
export type ComputingPorts = Built<typeof computingPorts>;
