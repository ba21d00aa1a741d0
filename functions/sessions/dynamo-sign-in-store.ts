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
import { isUnmet } from './dynamo-session-store.ts';
import { sessionKeys } from './keys.ts';
import type { LimitCounter, SignInStore } from './sign-in-store.ts';

const storedCode = z.object({ salt: z.string(), codeHash: z.string() });
const counted = z.object({ number: z.int() });

/** Codes and counters on the table `sessions`. */
export function dynamoSignInStore(client: DynamoDBDocumentClient, table: string): SignInStore {
  const keyOf = ({ kind, hash, window }: LimitCounter) => sessionKeys.limit(kind, hash, window);
  return {
    async putCode(addressHash, code, expiresAt) {
      const Item = {
        ...sessionKeys.code(addressHash),
        schemaVersion: 1,
        ...code,
        tries: 0,
        expiresAt,
      };
      await client.send(new PutCommand({ TableName: table, Item }));
    },

    async takeTry(addressHash, mostTries, now) {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: sessionKeys.code(addressHash),
            UpdateExpression: 'SET tries = tries + :one',
            ConditionExpression: 'tries < :most AND expiresAt > :now',
            ExpressionAttributeValues: { ':one': 1, ':most': mostTries, ':now': now },
            ReturnValues: 'ALL_NEW',
          }),
        );
        return storedCode.parse(Attributes);
      } catch (error) {
        if (isUnmet(error)) return undefined;
        throw error;
      }
    },

    async useCode(addressHash, codeHash) {
      try {
        await client.send(
          new DeleteCommand({
            TableName: table,
            Key: sessionKeys.code(addressHash),
            ConditionExpression: 'codeHash = :hash',
            ExpressionAttributeValues: { ':hash': codeHash },
          }),
        );
        return true;
      } catch (error) {
        if (isUnmet(error)) return false;
        throw error;
      }
    },

    async count(counter) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(counter), ConsistentRead: true }),
      );
      return Item === undefined ? 0 : counted.parse(Item).number;
    },

    async add(counter, expiresAt) {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(counter),
          UpdateExpression: 'ADD #number :one SET expiresAt = :end, schemaVersion = :version',
          ExpressionAttributeNames: { '#number': 'number' },
          ExpressionAttributeValues: { ':one': 1, ':end': expiresAt, ':version': 1 },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return counted.parse(Attributes).number;
    },

    async clear(counter) {
      await client.send(new DeleteCommand({ TableName: table, Key: keyOf(counter) }));
    },
  };
}

/** The port of sign-in. */
export const signInStorePort = port({ SESSIONS_TABLE: z.string().min(1) }, (environment) =>
  dynamoSignInStore(documentClient(), environment.SESSIONS_TABLE),
);
