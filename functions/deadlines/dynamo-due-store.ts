import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { dueRow } from './due-row.ts';
import type { DueStore } from './due-store.ts';

const PENDING = 'PENDING';

/** Due rows on the table `cases`; a sparse index holds those still to come. */
export function dynamoDueStore(client: DynamoDBDocumentClient, table: string): DueStore {
  return {
    set: (row) => ({
      Put: {
        TableName: table,
        Item: { ...caseKeys.due(row.subject, row.id), ...row, dueState: PENDING },
      },
    }),

    withdraw: (subject, id) => ({
      Update: {
        TableName: table,
        Key: caseKeys.due(subject, id),
        UpdateExpression: 'SET withdrawn = :yes REMOVE dueState',
        ExpressionAttributeValues: { ':yes': true },
      },
    }),

    async next(until) {
      const { Items } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'due-index',
          KeyConditionExpression: 'dueState = :pending AND dueAt <= :until',
          ExpressionAttributeValues: { ':pending': PENDING, ':until': until },
          Limit: 1,
        }),
      );
      const item = Items?.[0];
      return item === undefined ? undefined : dueRow.parse(item);
    },

    fired: (row, at) => ({
      Update: {
        TableName: table,
        Key: caseKeys.due(row.subject, row.id),
        UpdateExpression: 'SET firedAt = :at REMOVE dueState',
        ConditionExpression: 'dueState = :pending AND dueAt = :due',
        ExpressionAttributeValues: { ':at': at, ':pending': PENDING, ':due': row.dueAt },
      },
    }),
  };
}

/** The port of due rows. */
export const dueStorePort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoDueStore(documentClient(), environment.CASES_TABLE),
);
