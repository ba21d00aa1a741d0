import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ClassId } from '#functions/cases/subject.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import type { AttendanceStore } from './attendance-store.ts';
import { type CheckIn, checkIn, signedBatch } from './check-in.ts';

/** Check-ins and the signed batches they came in, on the table `evidence`, a partition a class. */
export function dynamoAttendanceStore(
  client: DynamoDBDocumentClient,
  table: string,
): AttendanceStore {
  async function below<T>(id: ClassId, prefix: string, schema: z.ZodType<T>): Promise<T[]> {
    const found = await queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': partition(id), ':prefix': prefix },
      ConsistentRead: true,
    });
    return found.map((item) => schema.parse(item));
  }

  const partition = (id: ClassId) => `ATTENDANCE#${id}`;
  const itemOf = (one: CheckIn) => ({
    pk: partition(one.classId),
    sk: `CHECKIN#${one.day}#${one.trainee}#${one.side}`,
    ...checkIn.parse(one),
  });

  return {
    ofClass: (id) => below(id, 'CHECKIN#', checkIn),
    ofDay: (id, day) => below(id, `CHECKIN#${day}#`, checkIn),
    batches: (id, day) => below(id, `BATCH#${day}#`, signedBatch),

    add: (one) => ({
      Put: {
        TableName: table,
        Item: itemOf(one),
        ...(one.accepted
          ? {
              ConditionExpression: 'attribute_not_exists(pk) OR accepted = :late',
              ExpressionAttributeValues: { ':late': false },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    }),

    keepBatch: (one) => ({
      Put: {
        TableName: table,
        Item: {
          pk: partition(one.classId),
          sk: `BATCH#${one.day}#${one.sha256}`,
          ...signedBatch.parse(one),
        },
      },
    }),

    acceptLate: (one) => ({
      Put: {
        TableName: table,
        Item: itemOf(one),
        ConditionExpression: 'accepted = :late AND sha256 = :hash',
        ExpressionAttributeValues: { ':late': false, ':hash': one.sha256 },
      },
    }),
  };
}

/** The port of attendance. */
export const attendanceStorePort = port({ EVIDENCE_TABLE: z.string().min(1) }, (environment) =>
  dynamoAttendanceStore(documentClient(), environment.EVIDENCE_TABLE),
);
