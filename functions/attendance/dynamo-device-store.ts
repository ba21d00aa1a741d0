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

  const find = async (id: string) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : device.parse(Item);
  };

  return {
    device: find,

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

    async revoke(id, { at, by, reason }) {
      const revoked = await holds(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(id),
            UpdateExpression: 'SET revokedAt = :at, revokedBy = :by, revokedFor = :reason',
            ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(revokedAt)',
            ExpressionAttributeValues: { ':at': at, ':by': by, ':reason': reason },
          }),
        ),
      );
      return revoked || (await find(id)) !== undefined;
    },
  };
}

/** The port of the register of devices. */
export const deviceStorePort = port({ MASTERDATA_TABLE: z.string().min(1) }, (environment) =>
  dynamoDeviceStore(documentClient(), environment.MASTERDATA_TABLE),
);
