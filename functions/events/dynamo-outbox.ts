import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import { port } from '#functions/runtime/port.ts';
import { BUSY } from '#functions/stages/busy.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import type { Outbox } from './outbox.ts';

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

    async acknowledge(event) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: caseKeys.event(event.subject, event.id),
          UpdateExpression: 'REMOVE busy',
        }),
      );
    },
  };
}

/** The port of the outbox. */
export const outboxPort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoOutbox(documentClient(), environment.CASES_TABLE),
);
