import {
  EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { type DomainEvent, EVENT_SOURCE } from './domain-event.ts';

/** Where events are published. */
export interface EventBus {
  /** @throws {EventRejected} when the bus did not take the event. */
  publish(event: DomainEvent): Promise<void>;
}

/** The bus answered, but did not take the event. */
export class EventRejected extends Error {
  override readonly name = 'EventRejected';
}

/** The bus on EventBridge. A call that succeeds may still have failed entries, which are looked at. */
export function eventBridgeBus(client: EventBridgeClient, bus: string): EventBus {
  return {
    async publish(event) {
      const entry: PutEventsRequestEntry = {
        EventBusName: bus,
        Source: EVENT_SOURCE,
        DetailType: event.name,
        Detail: JSON.stringify(event),
      };
      const answer = await client.send(new PutEventsCommand({ Entries: [entry] }));
      if ((answer.FailedEntryCount ?? 0) > 0) {
        throw new EventRejected(`${event.id}: ${answer.Entries?.[0]?.ErrorCode ?? 'unknown'}`);
      }
    },
  };
}

/** The port of the bus. */
export const eventBusPort = port({ EVENT_BUS: z.string().min(1) }, (environment) =>
  eventBridgeBus(new EventBridgeClient({}), environment.EVENT_BUS),
);
