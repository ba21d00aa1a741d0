import type { EventBridgeHandler } from 'aws-lambda';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { confirmationStorePort } from '#functions/confirmations/dynamo-confirmation-store.ts';
import { type DomainEvent, domainEvent } from '#functions/events/domain-event.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { type Web, webPort } from '#functions/http/web-port.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { taskStorePort } from '#functions/tasks/dynamo-task-store.ts';
import { composeMail } from './compose-mail.ts';
import { type DeliveryPorts, deliver } from './deliver.ts';
import { deliveryRecordPort } from './dynamo-delivery-record.ts';
import { type LetterPorts, lettersOf } from './letters.ts';
import { messengerPort } from './messenger-port.ts';
import { undeliverableCountPort } from './undeliverable-count.ts';

const wanted = needs({
  cases: caseStorePort,
  tasks: taskStorePort,
  confirmations: confirmationStorePort,
  masterdata: masterdataPort,
  outbox: outboxPort,
  deliveries: deliveryRecordPort,
  messenger: messengerPort,
  realTime: realTimePort,
  countUndeliverable: undeliverableCountPort,
  web: webPort,
});
export const environment = wanted.environment;

export interface MailPorts extends LetterPorts, DeliveryPorts {
  readonly outbox: Outbox;
  readonly web: Web;
}

/**
 * Mails everybody whom an event concerns and acknowledges it when every mail has left. Where one fails
 * the others still leave, and the event is retried for that one.
 *
 * @throws the first failure that may pass.
 */
export async function sendMails(ports: MailPorts, event: DomainEvent): Promise<number> {
  const letters = await lettersOf(ports, event);
  if (event.name === 'task-escalated' && event.task !== undefined && letters.length > 0) {
    await ports.tasks.escalate(event.task);
  }
  const today = civilDateOf(event.at);
  const ends = await Promise.allSettled(
    letters.map(async ({ to, notification }) => {
      const mail = composeMail(notification, today, ports.web.baseUrl);
      return await deliver(ports, event, to.id, { to: to.address, ...mail });
    }),
  );
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  await ports.outbox.acknowledge(event, 'messenger');
  return ends.filter((end) => end.status === 'fulfilled' && end.value === 'sent').length;
}

/** The bus's rule for events of which somebody gets a mail. */
export const handler: EventBridgeHandler<string, unknown, void> = async ({ detail }) => {
  const event = domainEvent.parse(detail);
  const count = await sendMails(wanted.ports(), event);
  log('mails', { eventId: event.id, eventName: event.name, subject: event.subject, count });
};
