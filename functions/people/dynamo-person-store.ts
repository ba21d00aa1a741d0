import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { type AccessRecord, accessRecord } from './access-record.ts';
import { accessPrefix, type PeopleKey, peopleKeys } from './keys.ts';
import { person } from './person.ts';
import type { PersonStore } from './person-store.ts';
import {
  enterRunningClass,
  leaveRunningClass,
  runningClassMarker,
} from './running-class-marker.ts';

const match = z.object({ personId: z.string().min(1) });
/** DynamoDB takes at most this many keys in one batch. */
const batchSize = 100;

/** The vault on the table `people`. */
export function dynamoPersonStore(client: DynamoDBDocumentClient, table: string): PersonStore {
  const get = async (key: PeopleKey) => {
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    const { Item } = await client.send(command);
    return Item;
  };
  const personOf: PersonStore['person'] = async (personId) => {
    const item = await get(peopleKeys.identity(personId));
    return item === undefined ? undefined : person.parse(withoutKey(item));
  };
  const putNew = (item: Record<string, unknown>, key: PeopleKey) => ({
    Put: {
      TableName: table,
      Item: { ...item, ...key },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });

  return {
    person: personOf,

    async byFingerprint(numberFingerprint) {
      const item = await get(peopleKeys.match(numberFingerprint));
      return item === undefined ? undefined : await personOf(match.parse(item).personId);
    },

    register(given) {
      const checked = person.parse(given);
      const { personId, numberFingerprint } = checked;
      return [
        putNew(checked, peopleKeys.identity(personId)),
        putNew({ schemaVersion: 1, personId }, peopleKeys.match(numberFingerprint)),
      ];
    },

    recordAccess(given) {
      const checked = accessRecord.parse(given);
      const { personId, at, accessId } = checked;
      return [
        putNew(checked, peopleKeys.access(personId, at, accessId)),
        {
          ConditionCheck: {
            TableName: table,
            Key: peopleKeys.identity(personId),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
      ];
    },

    async accesses(personId) {
      const records: AccessRecord[] = [];
      let from: QueryCommandInput['ExclusiveStartKey'];
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :person AND begins_with(sk, :access)',
            ExpressionAttributeValues: {
              ':person': peopleKeys.identity(personId).pk,
              ':access': accessPrefix,
            },
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        records.push(...(page.Items ?? []).map((item) => accessRecord.parse(withoutKey(item))));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return records;
    },

    async runningClasses(personIds) {
      const keys = [...new Set(personIds)].map(peopleKeys.running);
      const found = new Map<string, string>();
      for (let start = 0; start < keys.length; start += batchSize) {
        let asked: BatchGetCommandInput['RequestItems'] = {
          [table]: { Keys: keys.slice(start, start + batchSize), ConsistentRead: true },
        };
        while (asked !== undefined && Object.keys(asked).length > 0) {
          const page: BatchGetCommandOutput = await client.send(
            new BatchGetCommand({ RequestItems: asked }),
          );
          for (const item of page.Responses?.[table] ?? []) {
            const marker = runningClassMarker.parse(withoutKey(item));
            found.set(marker.personId, marker.classId);
          }
          asked = page.UnprocessedKeys;
        }
      }
      return found;
    },

    enterClass: (personId, classId) => enterRunningClass(table, personId, classId),
    leaveClass: (personId, classId) => leaveRunningClass(table, personId, classId),
  };
}

/** The port of the vault. */
export const personStorePort = port({ PEOPLE_TABLE: z.string().min(1) }, (environment) =>
  dynamoPersonStore(documentClient(), environment.PEOPLE_TABLE),
);

function withoutKey(item: Record<string, unknown>): Record<string, unknown> {
  const { pk: _pk, sk: _sk, ...rest } = item;
  return rest;
}
