import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { BUSY } from '#functions/stages/busy.ts';
import { documentClient } from '#functions/storage/document-client.ts';

/** Everything in flight. The system is quiet when nothing is. */
export interface InFlight {
  /** Items in flight, at most 100: enough to wait on, to repeat, or to list what is stuck. */
  list(): Promise<{ pk: string; sk: string }[]>;
}

const key = z.looseObject({ pk: z.string(), sk: z.string() });

/** The index of what is in flight on the table `cases`. */
export function dynamoInFlight(client: DynamoDBDocumentClient, table: string): InFlight {
  return {
    async list() {
      const { Items } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'busy-index',
          KeyConditionExpression: 'busy = :busy',
          ExpressionAttributeValues: { ':busy': BUSY },
          Limit: 100,
        }),
      );
      return (Items ?? []).map((item) => key.parse(item));
    },
  };
}

/** The port of what is in flight. */
export const inFlightPort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoInFlight(documentClient(), environment.CASES_TABLE),
);
