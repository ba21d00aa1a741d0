import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { EVENT_SOURCE } from '#functions/events/domain-event.ts';
import { EventRejected } from '#functions/events/event-bus.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { type CivilDate, civilDate } from '#policy/engine/civil-date.ts';

/** The event on the bus that says a business day has begun; it concerns no case and is no outbox row. */
export const DAY_BEGUN = 'day-begun';

/** Which business day the sweeper saw last, and the bus it tells of a new one. */
export interface Days {
  seen(): Promise<CivilDate | undefined>;
  announce(day: CivilDate): Promise<void>;
  mark(day: CivilDate): Promise<void>;
}

/**
 * Announces a business day the first time the sweeper sees it. It is marked after it was announced, so
 * that a day may be announced twice and is never left out.
 */
export async function beginDay(days: Days, today: CivilDate): Promise<boolean> {
  if ((await days.seen()) === today) return false;
  await days.announce(today);
  await days.mark(today);
  return true;
}

const seenDay = z.object({ day: z.iso.date() });

function dynamoDays(client: DynamoDBDocumentClient, table: string, bus: string): Days {
  const key = { pk: 'SWEEPER', sk: 'DAY' };
  const events = new EventBridgeClient({});
  return {
    async seen() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: key }));
      return Item === undefined ? undefined : civilDate(seenDay.parse(Item).day);
    },
    async announce(day) {
      const { FailedEntryCount } = await events.send(
        new PutEventsCommand({
          Entries: [
            {
              EventBusName: bus,
              Source: EVENT_SOURCE,
              DetailType: DAY_BEGUN,
              Detail: JSON.stringify({ day }),
            },
          ],
        }),
      );
      if ((FailedEntryCount ?? 0) > 0) throw new EventRejected(`${DAY_BEGUN} ${day}`);
    },
    async mark(day) {
      await client.send(
        new PutCommand({ TableName: table, Item: { ...key, schemaVersion: 1, day } }),
      );
    },
  };
}

/** The port of the business days. */
export const daysPort = port(
  { CASES_TABLE: z.string().min(1), EVENT_BUS: z.string().min(1) },
  (environment) => dynamoDays(documentClient(), environment.CASES_TABLE, environment.EVENT_BUS),
);
