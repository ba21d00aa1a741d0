import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { type WaiverRequest, waiverRequest } from './waiver-request.ts';
import type { WaiverStore } from './waiver-store.ts';

/** Requests for waivers on the table `cases`, beside their subject. */
export function dynamoWaiverStore(client: DynamoDBDocumentClient, table: string): WaiverStore {
  const itemOf = (one: WaiverRequest) => ({
    ...caseKeys.waiver(one.subject, String(one.round).padStart(4, '0')),
    ...waiverRequest.parse(one),
  });
  return {
    async requests(subject) {
      const { pk, sk } = caseKeys.waiver(subject, '');
      const found = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': sk },
        ConsistentRead: true,
      });
      return found.map((item) => waiverRequest.parse(item));
    },

    ask: (one) => ({
      Put: {
        TableName: table,
        Item: itemOf(one),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }),

    answer: (one) => ({
      Put: {
        TableName: table,
        Item: itemOf(one),
        ConditionExpression: '#status = :asked',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':asked': 'asked' },
      },
    }),
  };
}

/** The port of requests for waivers. */
export const waiverStorePort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoWaiverStore(documentClient(), environment.CASES_TABLE),
);
