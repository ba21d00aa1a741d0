import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { consumersOf, domainEvent } from '#functions/events/domain-event.ts';
import { dynamoOutbox } from '#functions/events/dynamo-outbox.ts';

const event = (name: string, over = {}) =>
  domainEvent.parse({
    schemaVersion: 1,
    id: `${name}-1`,
    name,
    subject: 'P2024-0001-C1',
    at: '2024-04-29T16:30:00.000Z',
    ...over,
  });
const starts = { subject: 'P2024-0001-C1', stage: 'supervision', attempt: 2 };

/** An outbox over one row that knows the two updates there are. */
function outboxOverOneRow() {
  const row = { busy: true, acknowledgedBy: new Set<string>() };
  const client = {
    send: async ({
      input,
    }: {
      input: { UpdateExpression: string; ExpressionAttributeValues: { ':by': Set<string> } };
    }) => {
      if (input.UpdateExpression === 'REMOVE busy') row.busy = false;
      else for (const by of input.ExpressionAttributeValues[':by']) row.acknowledgedBy.add(by);
      return { Attributes: row };
    },
  };
  return { row, outbox: dynamoOutbox(client as unknown as DynamoDBDocumentClient, 'cases') };
}

test('an event is acknowledged by everybody who acts on it', () => {
  expect(consumersOf(event('statement-approved'))).toEqual([]);
  expect(consumersOf(event('claim-filed'))).toEqual(['trigger']);
  expect(consumersOf(event('task-opened'))).toEqual(['messenger']);
  expect(consumersOf(event('class-opened', { starts }))).toEqual(['starter', 'messenger']);
});

test.each([
  ['starter', 'messenger'],
  ['messenger', 'starter'],
] as const)('an event of two consumers rests after %s and %s', async (first, second) => {
  const { row, outbox } = outboxOverOneRow();
  const opened = event('class-opened', { starts });
  await outbox.acknowledge(opened, first);
  await outbox.acknowledge(opened, first);
  expect(row.busy).toBe(true);
  await outbox.acknowledge(opened, second);
  expect(row.busy).toBe(false);
});

test('an event without consumers rests once it is published', async () => {
  const { row, outbox } = outboxOverOneRow();
  await outbox.acknowledge(event('statement-approved'), 'publisher');
  expect(row.busy).toBe(false);
});

test('two classes of a case may have an event of the same id', () => {
  const { outbox } = outboxOverOneRow();
  const keys = ['P2024-0001-C1', 'P2024-0001-C2'].map(
    (subject) => outbox.add(event('training-ended', { subject })).Put?.Item?.['sk'],
  );
  expect(new Set(keys).size).toBe(2);
});
