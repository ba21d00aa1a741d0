import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { isUnmet } from '#functions/sessions/dynamo-session-store.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import {
  type CheckInSession,
  type CheckInSessionStore,
  checkInSession,
} from './check-in-session.ts';

type Of = Pick<CheckInSession, 'device' | 'classId' | 'day'>;

/** Sessions of devices on the table `sessions`, one a device, class and day, however often it is asked for. */
export function dynamoCheckInSessionStore(
  client: DynamoDBDocumentClient,
  table: string,
): CheckInSessionStore {
  const keyOf = ({ device, classId, day }: Of) => ({ pk: `CHECK-IN#${device}#${classId}#${day}` });

  const find = async (of: Of) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(of), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : checkInSession.parse(Item);
  };

  return {
    find,

    async open(one, now) {
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { ...keyOf(one), ...checkInSession.parse(one) },
            ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
            ExpressionAttributeValues: { ':now': now },
          }),
        );
        return one;
      } catch (error) {
        if (!isUnmet(error)) throw error;
        return (await find(one)) ?? one;
      }
    },
  };
}

/** The port of the sessions of devices. */
export const checkInSessionPort = port({ SESSIONS_TABLE: z.string().min(1) }, (environment) =>
  dynamoCheckInSessionStore(documentClient(), environment.SESSIONS_TABLE),
);
