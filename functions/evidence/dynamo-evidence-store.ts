import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type SubjectId, subjectId } from '#functions/cases/subject.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { type Evidence, evidence, standing } from './evidence.ts';
import type { EvidenceStore } from './evidence-store.ts';

const marker = z.object({ subject: subjectId, evidence: z.string() });

/** The evidence index on the table `evidence`; a marker a hash keeps one file from proving two facts. */
export function dynamoEvidenceStore(client: DynamoDBDocumentClient, table: string): EvidenceStore {
  const keyOf = (subject: SubjectId, id: string) => ({
    pk: `SUBJECT#${subject}`,
    sk: `EVIDENCE#${id}`,
  });

  async function history(subject: SubjectId): Promise<Evidence[]> {
    const found = await queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': `SUBJECT#${subject}`, ':prefix': 'EVIDENCE#' },
      ConsistentRead: true,
    });
    return found.map((item) => evidence.parse(item));
  }

  return {
    of: async (subject) => standing(await history(subject)),
    history,

    async usedFor(sha256) {
      const { Item } = await client.send(
        new GetCommand({
          TableName: table,
          Key: { pk: `HASH#${sha256}`, sk: 'MARKER' },
          ConsistentRead: true,
        }),
      );
      if (Item === undefined) return undefined;
      const { subject, evidence: id } = marker.parse(Item);
      return { subject, id };
    },

    async find(subject, id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(subject, id), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : evidence.parse(Item);
    },

    accept: (one) => [
      {
        Put: {
          TableName: table,
          Item: { ...keyOf(one.subject, one.id), ...one },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      {
        Put: {
          TableName: table,
          Item: { pk: `HASH#${one.sha256}`, sk: 'MARKER', subject: one.subject, evidence: one.id },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    ],
  };
}

/** The port of the evidence index. */
export const evidenceStorePort = port({ EVIDENCE_TABLE: z.string().min(1) }, (environment) =>
  dynamoEvidenceStore(documentClient(), environment.EVIDENCE_TABLE),
);
