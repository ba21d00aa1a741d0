import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import type { DomainEvent } from '#functions/events/domain-event.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { type DeliveryRecord, LEASE_MS } from './delivery-record.ts';

const delivery = z.looseObject({ state: z.enum(['sending', 'sent', 'undeliverable']) });

/** Deliveries as attributes `mail:<account>` of the event's own row in the table `cases`. */
export function dynamoDeliveryRecord(
  client: DynamoDBDocumentClient,
  table: string,
): DeliveryRecord {
  const row = (event: DomainEvent, account: string) => ({
    TableName: table,
    Key: caseKeys.event(event.subject, event.id),
    ExpressionAttributeNames: { '#mail': `mail:${account}` },
  });

  return {
    async take(event, account, now) {
      const target = row(event, account);
      try {
        await client.send(
          new UpdateCommand({
            ...target,
            UpdateExpression: 'SET #mail = :sending',
            ConditionExpression:
              'attribute_exists(busy) AND (attribute_not_exists(#mail) OR (#mail.#state = :state AND #mail.#until < :now))',
            ExpressionAttributeNames: {
              ...target.ExpressionAttributeNames,
              '#state': 'state',
              '#until': 'until',
            },
            ExpressionAttributeValues: {
              ':sending': {
                state: 'sending',
                until: new Date(now.getTime() + LEASE_MS).toISOString(),
              },
              ':state': 'sending',
              ':now': now.toISOString(),
            },
          }),
        );
        return 'taken';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: target.Key, ConsistentRead: true }),
      );
      // An event at rest mails nobody, not even an account that was entered since.
      const inFlight = Item?.['busy'] !== undefined;
      const found = delivery.safeParse(Item?.[`mail:${account}`]);
      return inFlight && found.data?.state === 'sending' ? 'elsewhere' : 'settled';
    },

    async settle(event, account, outcome, now) {
      await client.send(
        new UpdateCommand({
          ...row(event, account),
          UpdateExpression: 'SET #mail = :settled',
          ExpressionAttributeValues: { ':settled': { state: outcome, at: now.toISOString() } },
        }),
      );
    },

    async release(event, account) {
      await client.send(
        new UpdateCommand({ ...row(event, account), UpdateExpression: 'REMOVE #mail' }),
      );
    },
  };
}

/** The port of deliveries. */
export const deliveryRecordPort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoDeliveryRecord(documentClient(), environment.CASES_TABLE),
);
