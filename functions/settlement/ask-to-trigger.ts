import type { EventBridgeHandler } from 'aws-lambda';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { domainEvent } from '#functions/events/domain-event.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { taskStorePort } from '#functions/tasks/dynamo-task-store.ts';
import { openTask } from '#functions/tasks/open-task.ts';

const wanted = needs({
  cases: caseStorePort,
  tasks: taskStorePort,
  masterdata: masterdataPort,
  due: dueStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
});
export const environment = wanted.environment;

/** The bus's rule for filed claims: finance is asked to trigger the settlement, with due day and escalation. */
export const handler: EventBridgeHandler<string, unknown, void> = async ({ detail }) => {
  const ports = wanted.ports();
  const event = domainEvent.parse(detail);
  await openTask(ports, {
    subject: event.subject,
    stage: 'settlement',
    attempt: 1,
    kind: 'trigger-settlement',
  });
  await ports.outbox.acknowledge(event, 'trigger');
  log('trigger asked for', { subject: event.subject, eventId: event.id });
};
