import {
  type DynamoDBDocumentClient,
  GetCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseOf } from '#functions/cases/subject.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { type Task, task } from './task.ts';
import type { TaskStore } from './task-store.ts';

/** Tasks on the table `tasks`; a partition a case, so that a case shows its tasks in one query. */
export function dynamoTaskStore(client: DynamoDBDocumentClient, table: string): TaskStore {
  const keyOf = (id: string) => {
    const subject = id.slice(0, id.indexOf('#')) as Task['subject'];
    return { pk: `CASE#${caseOf(subject)}`, sk: `TASK#${id}` };
  };

  async function query(
    input: Pick<
      QueryCommandInput,
      'IndexName' | 'KeyConditionExpression' | 'ExpressionAttributeValues'
    >,
  ): Promise<Task[]> {
    const found = await queryAll(client, { TableName: table, ...input });
    return found.map((item) => task.parse(item));
  }

  return {
    async find(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : task.parse(Item);
    },

    async findByLink(link) {
      const found = await queryAll(client, {
        TableName: table,
        IndexName: 'link-index',
        KeyConditionExpression: 'link = :link',
        ExpressionAttributeValues: { ':link': link },
      });
      // Questions to enterprises are found by the same index.
      const [one] = found.filter((item) => String(item['pk']).startsWith('CASE#'));
      return one === undefined ? undefined : task.parse(one);
    },

    ofAssignee: (assignee) =>
      query({
        IndexName: 'assignee-index',
        KeyConditionExpression: 'assignee = :assignee',
        ExpressionAttributeValues: { ':assignee': assignee },
      }),

    async ofCase(subject) {
      const found = await query({
        KeyConditionExpression: 'pk = :case',
        ExpressionAttributeValues: { ':case': `CASE#${caseOf(subject)}` },
      });
      return found.toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
    },

    open: (one) => ({
      Put: {
        TableName: table,
        Item: { ...keyOf(one.id), ...one },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }),

    decide: (one, decision) => replacePending({ ...one, status: 'decided', decision }),

    reassign: (one, assignee) => replacePending({ ...one, assignee }),

    void: (one, at) => replacePending({ ...one, status: 'void', voidedAt: at as Task['openedAt'] }),

    async escalate(id) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(id),
          UpdateExpression: 'SET escalated = :yes',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':yes': true },
        }),
      );
    },
  };

  function replacePending(one: Task) {
    return {
      Put: {
        TableName: table,
        Item: { ...keyOf(one.id), ...one },
        ConditionExpression: '#status = :pending',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':pending': 'pending' },
      },
    };
  }
}

/** The port of tasks. */
export const taskStorePort = port({ TASKS_TABLE: z.string().min(1) }, (environment) =>
  dynamoTaskStore(documentClient(), environment.TASKS_TABLE),
);
