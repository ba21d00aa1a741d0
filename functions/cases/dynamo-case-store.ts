import {
  type DynamoDBDocumentClient,
  GetCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { asks } from './asks.ts';
import type { CaseStore, DecisionRecord, StoredFindings } from './case-store.ts';
import { claim } from './claim.ts';
import { closedDay } from './closed-day.ts';
import { type CaseKey, caseKeys } from './keys.ts';
import { project } from './project.ts';
import { projectId } from './subject.ts';
import { trainee } from './trainee.ts';
import { trainingClass } from './training-class.ts';

/** That a project names an enterprise: an item of its own, since an index knows no lists. */
const party = z.object({ projectId });

/** The case store on the table `cases`. */
export function dynamoCaseStore(client: DynamoDBDocumentClient, table: string): CaseStore {
  async function get<T>(key: CaseKey, schema: z.ZodType<T>): Promise<T | undefined> {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
    );
    return Item === undefined ? undefined : schema.parse(Item);
  }

  const query = (
    input: Pick<QueryCommandInput, 'IndexName' | 'ConsistentRead'>,
    values: Record<string, string>,
    condition: string,
  ) =>
    queryAll(client, {
      TableName: table,
      KeyConditionExpression: condition,
      ExpressionAttributeValues: values,
      ...input,
    });

  const below = (pk: string, prefix: string) =>
    query(
      { ConsistentRead: true },
      { ':pk': pk, ':prefix': prefix },
      'pk = :pk AND begins_with(sk, :prefix)',
    );

  /** Replaces a subject: the first revision must not exist, a later one must follow the one read. */
  const putSubject = (key: CaseKey, one: { rev: number }): Write => ({
    Put: {
      TableName: table,
      Item: { ...key, ...one, rev: one.rev + 1 },
      ConditionExpression: one.rev === 0 ? 'attribute_not_exists(pk)' : 'rev = :rev',
      ...(one.rev === 0 ? {} : { ExpressionAttributeValues: { ':rev': one.rev } }),
    },
  });

  const put = (key: CaseKey, item: object, once = false): Write => ({
    Put: {
      TableName: table,
      Item: { ...key, ...item },
      ...(once ? { ConditionExpression: 'attribute_not_exists(pk)' } : {}),
    },
  });

  return {
    project: (id) => get(caseKeys.subject(id), project),

    async projectsOf(institutionId) {
      const found = await query(
        { IndexName: 'institution-index' },
        { ':institution': institutionId },
        'institutionId = :institution',
      );
      return found.map((item) => project.parse(item));
    },

    async projectIdsOfEnterprise(enterpriseId) {
      const found = await query(
        { IndexName: 'enterprise-index' },
        { ':enterprise': enterpriseId },
        'enterpriseId = :enterprise',
      );
      return found.map((item) => party.parse(item).projectId);
    },

    trainingClass: (id) => get(caseKeys.subject(id), trainingClass),

    async classes(id) {
      const found = await below(caseKeys.partition(id), `SUBJECT#${id}-C`);
      return found.map((item) => trainingClass.parse(item));
    },

    claim: (id) => get(caseKeys.subject(id), claim),

    async asks(subject) {
      const found = await get(caseKeys.subject(subject), z.object({ asks }));
      return found?.asks ?? {};
    },

    async trainees(id) {
      const { pk } = caseKeys.subject(id);
      return (await below(pk, caseKeys.trainees(id))).map((item) => trainee.parse(item));
    },

    async days(id) {
      const { pk } = caseKeys.subject(id);
      return (await below(pk, caseKeys.days(id))).map((item) => closedDay.parse(item));
    },

    async findings(subject, stage) {
      const key = caseKeys.findings(subject, stage);
      return (await get(key, z.custom<StoredFindings>())) ?? undefined;
    },

    async decisions(id) {
      const found = await below(caseKeys.partition(id), 'DECISION#');
      return found.map((item) => z.custom<DecisionRecord>().parse(item));
    },

    putProject: (one) => putSubject(caseKeys.subject(one.id), project.parse(one)),
    nameEnterprises: (id, now, before) => [
      ...[...new Set(now)].map((enterpriseId) =>
        put(caseKeys.party(id, enterpriseId), { projectId: id, enterpriseId }),
      ),
      ...[...new Set(before)]
        .filter((enterpriseId) => !now.includes(enterpriseId))
        .map((enterpriseId) => ({
          Delete: { TableName: table, Key: caseKeys.party(id, enterpriseId) },
        })),
    ],
    putClass: (one) => putSubject(caseKeys.subject(one.id), trainingClass.parse(one)),
    putClaim: (one) => putSubject(caseKeys.subject(one.id), claim.parse(one)),
    unchanged: ({ id, rev }) => ({
      ConditionCheck: {
        TableName: table,
        Key: caseKeys.subject(id),
        ConditionExpression: 'rev = :rev',
        ExpressionAttributeValues: { ':rev': rev },
      },
    }),
    putTrainee: (one) => put(caseKeys.trainee(one.classId, one.id), trainee.parse(one)),
    removeTrainee: (one) => ({
      Delete: { TableName: table, Key: caseKeys.trainee(one.classId, one.id) },
    }),
    putDay: (one) => put(caseKeys.day(one.classId, one.date), closedDay.parse(one), true),
    putFindings: (one) => put(caseKeys.findings(one.subject, one.stage), one),
    addDecision: (one) => put(caseKeys.decision(one.subject, one.at, one.id), one, true),
  };
}

/** The port of the case. */
export const caseStorePort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoCaseStore(documentClient(), environment.CASES_TABLE),
);
