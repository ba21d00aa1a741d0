import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamHandler } from 'aws-lambda';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { consumersOf, type DomainEvent, domainEvent } from './domain-event.ts';
import { outboxPort } from './dynamo-outbox.ts';
import { type EventBus, eventBusPort } from './event-bus.ts';
import type { Outbox } from './outbox.ts';

const wanted = needs({ outbox: outboxPort, bus: eventBusPort });
export const environment = wanted.environment;

/** Publishes one event; what nobody consumes is acknowledged at once. */
export async function publishEvent(
  { outbox, bus }: { outbox: Outbox; bus: EventBus },
  event: DomainEvent,
): Promise<void> {
  await bus.publish(event);
  if (consumersOf(event).length === 0) await outbox.acknowledge(event, 'publisher');
}

/** The stream of the table `cases`, filtered to new outbox rows. A failure is retried by the stream. */
export const handler: DynamoDBStreamHandler = async (batch) => {
  for (const record of batch.Records) {
    const image = record.dynamodb?.NewImage;
    if (image === undefined) continue;
    // The stream's own attribute type and the SDK's are the same shape under two names.
    const event = domainEvent.parse(unmarshall(image as Parameters<typeof unmarshall>[0]));
    await publishEvent(wanted.ports(), event);
    log('event published', { eventId: event.id, eventName: event.name, subject: event.subject });
  }
};
