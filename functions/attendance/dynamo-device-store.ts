import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { isUnmet } from '#functions/sessions/dynamo-session-store.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { device } from './device.ts';
import type { DeviceStore } from './device-store.ts';

const PARTITION = 'DEVICE';

/** Devices on the table `masterdata`, one partition for all. */
export function dynamoDeviceStore(client: DynamoDBDocumentClient, table: string): DeviceStore {
  const keyOf = (id: string) => ({ pk: PARTITION, sk: id });

  const holds = async (write: Promise<unknown>): Promise<boolean> => {
    try {
      await write;
      return true;
    } catch (error) {
      if (isUnmet(error)) return false;
      throw error;
    }
  };

  return {
    async device(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : device.parse(Item);
    },

    async devices() {
      const found = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': PARTITION },
      });
      return found.map((item) => device.parse(item));
    },

    register: (one) =>
      holds(
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...keyOf(one.id), ...device.parse(one) },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),

    revoke: (id, at) =>
      holds(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(id),
            UpdateExpression: 'SET revokedAt = if_not_exists(revokedAt, :at)',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':at': at },
          }),
        ),
      ),
  };
}

/** The port of the register of devices. */
export const deviceStorePort = port({ MASTERDATA_TABLE: z.string().min(1) }, (environment) =>
  dynamoDeviceStore(documentClient(), environment.MASTERDATA_TABLE),
);
