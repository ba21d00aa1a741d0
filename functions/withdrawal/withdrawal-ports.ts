import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { ledgerStorePort } from '#functions/ledger/dynamo-ledger-store.ts';
import { noticeStorePort } from '#functions/notices/dynamo-notice-store.ts';
import { personStorePort } from '#functions/people/dynamo-person-store.ts';
import type { Built } from '#functions/runtime/needs.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { taskStorePort } from '#functions/tasks/dynamo-task-store.ts';

/** What a withdrawal works with. */
export const withdrawalPorts = {
  cases: caseStorePort,
  stages: stageStorePort,
  tasks: taskStorePort,
  notices: noticeStorePort,
  people: personStorePort,
  ledger: ledgerStorePort,
  due: dueStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
};
export type WithdrawalPorts = Built<typeof withdrawalPorts>;

/** Whose wish it is, and why. */
export interface Wish {
  readonly by: string;
  readonly reason: string;
}
