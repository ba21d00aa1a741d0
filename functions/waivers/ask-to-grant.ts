import type { EventBridgeHandler } from 'aws-lambda';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { domainEvent } from '#functions/events/domain-event.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { stageName } from '#functions/stages/stage.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { taskStorePort } from '#functions/tasks/dynamo-task-store.ts';
import { openTask } from '#functions/tasks/open-task.ts';
import { waiverStorePort } from './dynamo-waiver-store.ts';
import type { WaivableSubject } from './waiver-request.ts';

const wanted = needs({
  cases: caseStorePort,
  waivers: waiverStorePort,
  tasks: taskStorePort,
  masterdata: masterdataPort,
  due: dueStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
});
export const environment = wanted.environment;

/** The bus's rule for requests of waivers: a reviewer is asked, never the one who asks. */
export const handler: EventBridgeHandler<string, unknown, void> = async ({ detail }) => {
  const ports = wanted.ports();
  const event = domainEvent.parse(detail);
  const requests = await ports.waivers.requests(event.subject as WaivableSubject);
  const open = requests.find((one) => one.status === 'asked');
  if (open !== undefined) {
    await openTask(ports, {
      subject: event.subject,
      stage: stageName.parse(event.id.split('-')[2]),
      attempt: 1,
      kind: 'grant-waiver',
      except: open.requestedBy,
    });
  }
  await ports.outbox.acknowledge(event, 'granter');
  log('waiver asked for', { subject: event.subject, eventId: event.id });
};
