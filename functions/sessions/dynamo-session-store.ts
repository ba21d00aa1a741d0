import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { sessionKeys } from './keys.ts';
import { hashOf } from './secrets.ts';
import { session } from './session.ts';
import type { SessionStore } from './session-store.ts';

const revocation = z.object({ at: z.string() });

/** Sessions on the table `sessions`; `expiresAt` is its time to live in seconds of the epoch. */
export function dynamoSessionStore(client: DynamoDBDocumentClient, table: string): SessionStore {
  const get = async (key: { pk: string }) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
    );
    return Item;
  };
  return {
    async put(key, one, expiresAt) {
      const Item = { ...sessionKeys.session(key), ...session.parse(one), expiresAt };
      await client.send(
        new PutCommand({
          TableName: table,
          Item,
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },

    async get(key) {
      const item = await get(sessionKeys.session(key));
      return item === undefined ? undefined : session.parse(item);
    },

    async touch(key, lastSeenAt, expiresAt) {
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: sessionKeys.session(key),
            UpdateExpression: 'SET lastSeenAt = :seen, expiresAt = :end',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':seen': lastSeenAt, ':end': expiresAt },
          }),
        );
      } catch (error) {
        // Signed out meanwhile: it must not come back.
        if (!isUnmet(error)) throw error;
      }
    },

    async remove(key) {
      await client.send(new DeleteCommand({ TableName: table, Key: sessionKeys.session(key) }));
    },

    async revokeAll(actor, at, expiresAt) {
      const Item = { ...sessionKeys.revocation(hashOf(actor)), schemaVersion: 1, at, expiresAt };
      await client.send(new PutCommand({ TableName: table, Item }));
    },

    async revokedAt(actor) {
      const item = await get(sessionKeys.revocation(hashOf(actor)));
      return item === undefined ? undefined : revocation.parse(item).at;
    },
  };
}

/** Whether the condition of a single write did not hold. */
export function isUnmet(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

/** The port of sessions. */
export const sessionStorePort = port({ SESSIONS_TABLE: z.string().min(1) }, (environment) =>
  dynamoSessionStore(documentClient(), environment.SESSIONS_TABLE),
);
