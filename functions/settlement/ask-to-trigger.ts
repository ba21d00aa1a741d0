import type { EventBridgeHandler } from 'aws-lambda';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { type ClaimId, claimId } from '#functions/cases/subject.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { domainEvent } from '#functions/events/domain-event.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { taskStorePort } from '#functions/tasks/dynamo-task-store.ts';
import { type OpenTaskPorts, openTask } from '#functions/tasks/open-task.ts';

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

/** Asks finance to trigger the settlement of a claim while it is filed; one withdrawn meanwhile asks nobody. */
export async function askToTrigger(
  ports: OpenTaskPorts,
  subject: ClaimId,
): Promise<'asked' | 'not filed'> {
  const claim = await ports.cases.claim(subject);
  if (claim?.status !== 'filed') return 'not filed';
  const commit = (writes: readonly Write[]) =>
    ports.commit([...writes, ports.cases.unchanged(claim)]);
  const question = { stage: 'settlement', attempt: 1, kind: 'trigger-settlement' } as const;
  await openTask({ ...ports, commit }, { subject, ...question });
  return 'asked';
}

/** The bus's rule for filed claims: finance is asked to trigger the settlement, with due day and escalation. */
export const handler: EventBridgeHandler<string, unknown, void> = async ({ detail }) => {
  const ports = wanted.ports();
  const event = domainEvent.parse(detail);
  const outcome = await askToTrigger(ports, claimId.parse(event.subject));
  await ports.outbox.acknowledge(event, 'trigger');
  log('trigger', { subject: event.subject, eventId: event.id, outcome });
};
