import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { notice, objection } from './notice.ts';
import type { NoticeStore } from './notice-store.ts';

const PUBLISHED = 'PUBLISHED';

/** Notices on the table `cases`; a sparse index holds those that are open. */
export function dynamoNoticeStore(client: DynamoDBDocumentClient, table: string): NoticeStore {
  return {
    async notice(subject, number) {
      const key = caseKeys.notice(subject, String(number));
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
      );
      return Item === undefined ? undefined : notice.parse(Item);
    },

    async objections(subject) {
      const { pk, sk } = caseKeys.objection(subject, '');
      const found = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': sk },
        ConsistentRead: true,
      });
      return found.map((item) => objection.parse(item));
    },

    async published() {
      const found = await queryAll(client, {
        TableName: table,
        IndexName: 'notice-index',
        KeyConditionExpression: 'published = :published',
        ExpressionAttributeValues: { ':published': PUBLISHED },
      });
      return found.map((item) => notice.parse(item));
    },

    put: (one) => ({
      Put: {
        TableName: table,
        Item: {
          ...caseKeys.notice(one.subject, String(one.number)),
          ...notice.parse(one),
          ...(one.open ? { published: PUBLISHED } : {}),
        },
      },
    }),

    putObjection: (one) => ({
      Put: {
        TableName: table,
        Item: { ...caseKeys.objection(one.subject, one.id), ...objection.parse(one) },
      },
    }),

    whileOpen: (one) => ({
      ConditionCheck: {
        TableName: table,
        Key: caseKeys.notice(one.subject, String(one.number)),
        ConditionExpression: '#open = :yes',
        ExpressionAttributeNames: { '#open': 'open' },
        ExpressionAttributeValues: { ':yes': true },
      },
    }),
  };
}

/** The port of notices. */
export const noticeStorePort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoNoticeStore(documentClient(), environment.CASES_TABLE),
);
