import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import { caseOf, type SubjectId } from '#functions/cases/subject.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { fileAccess } from './file-access.ts';
import { type Upload, upload } from './upload.ts';
import type { UploadStore } from './upload-store.ts';

/** Uploads on the table `cases`, in the partition of their case. */
export function dynamoUploadStore(client: DynamoDBDocumentClient, table: string): UploadStore {
  const keyOf = (subject: SubjectId, id: string) => ({
    pk: caseKeys.partition(caseOf(subject)),
    sk: `UPLOAD#${subject}#${id}`,
  });

  const put = (one: Upload, condition: string, states?: Record<`:${string}`, Upload['state']>) => ({
    Put: {
      TableName: table,
      Item: { ...keyOf(one.subject, one.id), ...upload.parse(one) },
      ConditionExpression: condition,
      ...(states === undefined
        ? {}
        : {
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: states,
          }),
    },
  });

  return {
    async find(subject, id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(subject, id), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : upload.parse(Item);
    },

    async ofCase(project) {
      const found = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': caseKeys.partition(project), ':prefix': 'UPLOAD#' },
        ConsistentRead: true,
      });
      return found.map((item) => upload.parse(item));
    },

    recordAccess: (one) => ({
      Put: {
        TableName: table,
        Item: {
          pk: caseKeys.partition(caseOf(one.subject)),
          sk: `ACCESS#${one.subject}#${one.at}#${one.accessId}`,
          ...fileAccess.parse(one),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }),

    add: (one) => put(one, 'attribute_not_exists(pk)'),
    change: (from, to) => put(to, '#state = :from', { ':from': from }),
    settle: (one) =>
      put(one, 'attribute_exists(pk) AND #state <> :accepted AND #state <> :givenUp', {
        ':accepted': 'accepted',
        ':givenUp': 'given-up',
      }),
  };
}

/** The port of uploads. */
export const uploadStorePort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoUploadStore(documentClient(), environment.CASES_TABLE),
);
