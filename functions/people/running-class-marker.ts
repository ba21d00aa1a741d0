import * as z from 'zod';
import type { Write } from '#functions/storage/transaction.ts';
import { peopleKeys } from './keys.ts';

/** The mark that a person is in a running class: in when the class opens, out when it ends. */
export const runningClassMarker = z.strictObject({
  schemaVersion: z.literal(1),
  personId: z.string().min(1),
  classId: z.string().min(1),
});

/** Puts the mark; conflicts where the person is in a running class already, this one included. */
export function enterRunningClass(table: string, personId: string, classId: string): Write {
  const marker = runningClassMarker.parse({ schemaVersion: 1, personId, classId });
  return {
    Put: {
      TableName: table,
      Item: { ...marker, ...peopleKeys.running(personId) },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

/** Deletes the mark; conflicts where it names another class, harmless where it is already out. */
export function leaveRunningClass(table: string, personId: string, classId: string): Write {
  return {
    Delete: {
      TableName: table,
      Key: peopleKeys.running(personId),
      ConditionExpression: 'attribute_not_exists(pk) OR classId = :class',
      ExpressionAttributeValues: { ':class': classId },
    },
  };
}
