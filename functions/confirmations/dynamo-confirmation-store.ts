import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseOf, type SubjectId } from '#functions/cases/subject.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { type Confirmation, confirmation } from './confirmation.ts';
import type { ConfirmationStore } from './confirmation-store.ts';

const PARTITION = 'CONFIRMATIONS#';

/** Questions to enterprises on the table `tasks`; a partition a case, beside the partition of its tasks. */
export function dynamoConfirmationStore(
  client: DynamoDBDocumentClient,
  table: string,
): ConfirmationStore {
  const keyOf = (id: string) => {
    const subject = id.slice(0, id.indexOf('#')) as SubjectId;
    return { pk: `${PARTITION}${caseOf(subject)}`, sk: id };
  };

  const replacePending = (one: Confirmation) => ({
    Put: {
      TableName: table,
      Item: { ...keyOf(one.id), ...confirmation.parse(one) },
      ConditionExpression: '#status = :pending',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':pending': 'pending' },
    },
  });

  return {
    async find(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : confirmation.parse(Item);
    },

    async findByLink(link) {
      const found = await queryAll(client, {
        TableName: table,
        IndexName: 'link-index',
        KeyConditionExpression: 'link = :link',
        ExpressionAttributeValues: { ':link': link },
      });
      // Tasks of officers are found by the same index.
      const [one] = found.filter((item) => String(item['pk']).startsWith(PARTITION));
      return one === undefined ? undefined : confirmation.parse(one);
    },

    async ofCase(subject) {
      const found = await queryAll(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :case',
        ExpressionAttributeValues: { ':case': `${PARTITION}${caseOf(subject)}` },
      });
      return found.map((item) => confirmation.parse(item));
    },

    ask: (one) => ({
      Put: {
        TableName: table,
        Item: { ...keyOf(one.id), ...confirmation.parse(one) },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }),
    answer: (one, answer) => replacePending({ ...one, status: 'answered', answer }),
    void: (one, at) => replacePending({ ...one, status: 'void', voidedAt: at }),
  };
}

/** The port of questions to enterprises. */
export const confirmationStorePort = port({ TASKS_TABLE: z.string().min(1) }, (environment) =>
  dynamoConfirmationStore(documentClient(), environment.TASKS_TABLE),
);
