import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import type { InFlight } from './in-flight.ts';

/** What was in flight when the sweeper looked an hour ago. */
export interface LastLook {
  read(): Promise<readonly string[]>;
  write(seen: readonly string[]): Promise<void>;
}

/**
 * Counts what is in flight now and was an hour ago: what is healthy rests within seconds, so it will not
 * come to rest by itself. An item is the same while its key and its attempt are.
 */
export async function findStuck(inFlight: InFlight, last: LastLook): Promise<number> {
  const before = new Set(await last.read());
  const now = (await inFlight.list()).map(
    (item) => `${item.pk}/${item.sk}/${(item as { attempt?: number }).attempt ?? ''}`,
  );
  await last.write(now);
  return now.filter((one) => before.has(one)).length;
}

const look = z.object({ seen: z.array(z.string()) });

function dynamoLastLook(client: DynamoDBDocumentClient, table: string): LastLook {
  const key = { pk: 'SWEEPER', sk: 'IN-FLIGHT' };
  return {
    async read() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: key }));
      return Item === undefined ? [] : look.parse(Item).seen;
    },
    async write(seen) {
      await client.send(
        new PutCommand({ TableName: table, Item: { ...key, schemaVersion: 1, seen: [...seen] } }),
      );
    },
  };
}

/** The port of the sweeper’s last look. */
export const lastLookPort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoLastLook(documentClient(), environment.CASES_TABLE),
);
