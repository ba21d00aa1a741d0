import {
  type DynamoDBDocumentClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Write } from '#functions/storage/transaction.ts';
import { type CaseEntry, type LedgerEntry, ledgerEntrySchema } from './entry.ts';
import { bookKey, caseIndex, entryKey, entryPrefix, markerKeys } from './keys.ts';
import type { LedgerStore } from './ledger-store.ts';

/** The books in DynamoDB; every write is a put of what does not exist yet. */
export class DynamoLedgerStore implements LedgerStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async head(fund: string, year: number): Promise<LedgerEntry | undefined> {
    const page = await this.#client.send(
      new QueryCommand({ ...this.#book(fund, year), ScanIndexForward: false, Limit: 1 }),
    );
    const item = page.Items?.[0];
    return item === undefined ? undefined : parsed(item);
  }

  async ofBook(fund: string, year: number): Promise<LedgerEntry[]> {
    return await this.#all(this.#book(fund, year));
  }

  async ofCase(caseId: string): Promise<CaseEntry[]> {
    const entries = await this.#all({
      TableName: this.#table,
      IndexName: caseIndex,
      KeyConditionExpression: 'caseId = :case AND begins_with(sk, :entry)',
      ExpressionAttributeValues: { ':case': caseId, ':entry': entryPrefix },
    });
    return entries.filter((entry) => entry.kind !== 'appropriation');
  }

  writesFor(entry: LedgerEntry): Write[] {
    const checked = ledgerEntrySchema.parse(entry);
    const key = entryKey(checked);
    const markers = markerKeys(checked).map((marker) => ({
      ...marker,
      schemaVersion: 1,
      entry: key,
    }));
    return [{ ...checked, ...key }, ...markers].map((item) => ({
      Put: {
        TableName: this.#table,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }));
  }

  #book(fund: string, year: number): QueryCommandInput {
    return {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :book AND begins_with(sk, :entry)',
      ExpressionAttributeValues: { ':book': bookKey(fund, year), ':entry': entryPrefix },
      ConsistentRead: true,
    };
  }

  async #all(query: QueryCommandInput): Promise<LedgerEntry[]> {
    const entries: LedgerEntry[] = [];
    let from: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await this.#client.send(
        new QueryCommand({ ...query, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
      );
      entries.push(...(page.Items ?? []).map(parsed));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return entries;
  }
}

function parsed(item: Record<string, unknown>): LedgerEntry {
  const { pk: _pk, sk: _sk, ...entry } = item;
  return ledgerEntrySchema.parse(entry);
}
