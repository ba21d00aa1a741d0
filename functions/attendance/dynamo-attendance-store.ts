import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ClassId } from '#functions/cases/subject.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import type { AttendanceStore } from './attendance-store.ts';
import { type CheckIn, checkIn } from './check-in.ts';

/** Check-ins on the table `evidence`, a partition a class. */
export function dynamoAttendanceStore(
  client: DynamoDBDocumentClient,
  table: string,
): AttendanceStore {
  async function below(id: ClassId, prefix: string): Promise<CheckIn[]> {
    const found = await queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': `ATTENDANCE#${id}`, ':prefix': prefix },
      ConsistentRead: true,
    });
    return found.map((item) => checkIn.parse(item));
  }

  return {
    ofClass: (id) => below(id, 'CHECKIN#'),
    ofDay: (id, day) => below(id, `CHECKIN#${day}#`),
    add: (one) => ({
      Put: {
        TableName: table,
        Item: {
          pk: `ATTENDANCE#${one.classId}`,
          sk: `CHECKIN#${one.day}#${one.trainee}#${one.side}`,
          ...checkIn.parse(one),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }),
  };
}

/** The port of attendance. */
export const attendanceStorePort = port({ EVIDENCE_TABLE: z.string().min(1) }, (environment) =>
  dynamoAttendanceStore(documentClient(), environment.EVIDENCE_TABLE),
);
