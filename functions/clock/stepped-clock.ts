import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type BusinessClock, type Instant, instant, instantOf } from './business-clock.ts';

const KEY = { pk: 'CLOCK', sk: 'NOW' };

/** A business clock that stands still until it is stepped. Never deployed to production. */
export interface SteppedClock extends BusinessClock {
  set(now: Instant): Promise<void>;
}

/** The stepped clock on the table `masterdata`; before the first step it shows real time. */
export function dynamoSteppedClock(client: DynamoDBDocumentClient, table: string): SteppedClock {
  return {
    async now() {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }),
      );
      return Item === undefined ? instantOf(new Date()) : instant.parse(Item['now']);
    },
    async set(now) {
      await client.send(new PutCommand({ TableName: table, Item: { ...KEY, now } }));
    },
  };
}
