import {
  type DynamoDBDocumentClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { type LedgerEntry, ledgerEntrySchema } from './entry.ts';
import { bookKey, booksKey, caseIndex, entryKey, entryPrefix, markerKeys } from './keys.ts';
import type { LedgerStore } from './ledger-store.ts';

const listedBook = z.object({ fund: z.string(), year: z.int() });

/** The books on the table `ledger`; every write is a put of what does not exist yet. */
export function dynamoLedgerStore(client: DynamoDBDocumentClient, table: string): LedgerStore {
  const book = (fund: string, year: number): QueryCommandInput => ({
    TableName: table,
    KeyConditionExpression: 'pk = :book AND begins_with(sk, :entry)',
    ExpressionAttributeValues: { ':book': bookKey(fund, year), ':entry': entryPrefix },
    ConsistentRead: true,
  });

  return {
    async head(fund, year) {
      const page = await client.send(
        new QueryCommand({ ...book(fund, year), ScanIndexForward: false, Limit: 1 }),
      );
      const item = page.Items?.[0];
      return item === undefined ? undefined : parsed(item);
    },

    async books() {
      const items = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :books',
        ExpressionAttributeValues: { ':books': booksKey },
        ConsistentRead: true,
      });
      return items.map((item) => listedBook.parse(item));
    },

    ofBook: (fund, year) => all(client, book(fund, year)),

    async ofCase(caseId) {
      const entries = await all(client, {
        TableName: table,
        IndexName: caseIndex,
        KeyConditionExpression: 'caseId = :case AND begins_with(sk, :entry)',
        ExpressionAttributeValues: { ':case': caseId, ':entry': entryPrefix },
      });
      return entries.filter((entry) => entry.kind !== 'appropriation');
    },

    writesFor(entry) {
      const checked = ledgerEntrySchema.parse(entry);
      const key = entryKey(checked);
      const markers = markerKeys(checked).map((marker) => ({
        ...marker,
        schemaVersion: 1,
        entry: key,
      }));
      const { fund, year, seq } = checked;
      const listed = { pk: booksKey, sk: `${fund}#${year}`, schemaVersion: 1, fund, year };
      return [{ ...checked, ...key }, ...markers, ...(seq === 1 ? [listed] : [])].map((item) => ({
        Put: {
          TableName: table,
          Item: item,
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      }));
    },
  };
}

/** The port of the books. */
export const ledgerStorePort = port({ LEDGER_TABLE: z.string().min(1) }, (environment) =>
  dynamoLedgerStore(documentClient(), environment.LEDGER_TABLE),
);

async function all(
  client: DynamoDBDocumentClient,
  query: QueryCommandInput,
): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(
      new QueryCommand({ ...query, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
    );
    entries.push(...(page.Items ?? []).map(parsed));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return entries;
}

function parsed(item: Record<string, unknown>): LedgerEntry {
  const { pk: _pk, sk: _sk, ...entry } = item;
  return ledgerEntrySchema.parse(entry);
}
