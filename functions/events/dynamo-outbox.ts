import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import { port } from '#functions/runtime/port.ts';
import { BUSY } from '#functions/stages/busy.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { consumersOf } from './domain-event.ts';
import type { Outbox } from './outbox.ts';

const acknowledgedBy = z.set(z.string());

/** The outbox on the table `cases`. */
export function dynamoOutbox(client: DynamoDBDocumentClient, table: string): Outbox {
  return {
    add: (event) => ({
      Put: {
        TableName: table,
        Item: { ...caseKeys.event(event.subject, event.id), ...event, busy: BUSY },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }),

    async acknowledge(event, by) {
      const Key = caseKeys.event(event.subject, event.id);
      const others = consumersOf(event).filter((one) => one !== by);
      if (others.length > 0) {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key,
            UpdateExpression: 'ADD acknowledgedBy :by',
            ExpressionAttributeValues: { ':by': new Set([by]) },
            ReturnValues: 'ALL_NEW',
          }),
        );
        const done = acknowledgedBy.parse(Attributes?.['acknowledgedBy']);
        if (others.some((one) => !done.has(one))) return;
      }
      await client.send(
        new UpdateCommand({ TableName: table, Key, UpdateExpression: 'REMOVE busy' }),
      );
    },
  };
}

/** The port of the outbox. */
export const outboxPort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoOutbox(documentClient(), environment.CASES_TABLE),
);
