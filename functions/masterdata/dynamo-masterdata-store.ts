import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { minimumWage, packActivation } from './dated-tables.ts';
import { extraOccupation } from './extra-occupation.ts';
import type { MasterdataStore } from './masterdata-store.ts';
import { enterprise, institution } from './organisation.ts';
import { account } from './staff.ts';

/** Master data on the table `masterdata`: a partition a kind, a row a record. */
export function dynamoMasterdataStore(
  client: DynamoDBDocumentClient,
  table: string,
): MasterdataStore {
  const stored = z.object({ record: z.unknown() });

  async function get<T>(kind: string, id: string, schema: z.ZodType<T>): Promise<T | undefined> {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: { pk: kind, sk: id } }),
    );
    return Item === undefined ? undefined : schema.parse(stored.parse(Item).record);
  }

  async function all<T>(kind: string, schema: z.ZodType<T>): Promise<T[]> {
    const found = await queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :kind',
      ExpressionAttributeValues: { ':kind': kind },
    });
    return found.map((item) => schema.parse(stored.parse(item).record));
  }

  async function put(kind: string, id: string, record: unknown): Promise<void> {
    await client.send(new PutCommand({ TableName: table, Item: { pk: kind, sk: id, record } }));
  }

  return {
    institution: (id) => get('INSTITUTION', id, institution),
    institutions: () => all('INSTITUTION', institution),
    enterprise: (id) => get('ENTERPRISE', id, enterprise),
    enterprises: () => all('ENTERPRISE', enterprise),
    accounts: () => all('ACCOUNT', account),
    minimumWages: () => all('MINIMUM-WAGE', minimumWage),
    activations: (pack) => all(`ACTIVATION#${pack}`, packActivation),
    extraOccupation: (pack, code) => get(`EXTRA-OCCUPATION#${pack}`, code, extraOccupation),
    extraOccupations: (pack) => all(`EXTRA-OCCUPATION#${pack}`, extraOccupation),

    putInstitution: (one) => put('INSTITUTION', one.id, institution.parse(one)),
    putEnterprise: (one) => put('ENTERPRISE', one.id, enterprise.parse(one)),
    putAccount: (one) => put('ACCOUNT', one.id, account.parse(one)),
    putMinimumWage: (one) => put('MINIMUM-WAGE', one.from, minimumWage.parse(one)),
    putActivation: (one) =>
      put(`ACTIVATION#${one.pack}`, one.publishedOn, packActivation.parse(one)),

    putExtraOccupation: (one) =>
      put(`EXTRA-OCCUPATION#${one.pack}`, one.code, extraOccupation.parse(one)),

    async nextNumber(year) {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk: 'COUNTER', sk: year },
          UpdateExpression: 'ADD #number :one',
          ExpressionAttributeNames: { '#number': 'number' },
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return z.int().positive().parse(Attributes?.['number']);
    },
  };
}

/** The port of master data. */
export const masterdataPort = port({ MASTERDATA_TABLE: z.string().min(1) }, (environment) =>
  dynamoMasterdataStore(documentClient(), environment.MASTERDATA_TABLE),
);
