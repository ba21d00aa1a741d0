import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { holds, UnknownExpression, updated } from './expression.ts';

type Item = Record<string, unknown>;
type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One call of the document client: which command, on which table, by which key or condition. */
export interface TableCall {
  readonly command: string;
  readonly table: string;
  readonly key?: unknown;
}

/** What the commands of the document client have in common, as far as these tables know it. */
interface Input {
  readonly TableName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly IndexName?: string;
  readonly KeyConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly ConditionExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Item;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
  readonly TransactItems?: readonly Action[];
  readonly RequestItems?: Record<string, { Keys?: Item[] }>;
}

/** Tables in memory behind a document client. */
export interface MemoryTables {
  readonly client: DynamoDBDocumentClient;
  /** How many of the next transactions find an item held by another one. */
  held: number;
  /** Every call in order, so that a test can say what was not reached. */
  readonly calls: TableCall[];
  /** The items of a table. */
  items(table: string): Item[];
  /** Everything stored, one table left out, as text: equal before and after where nothing was written. */
  image(except?: string): string;
}

/** Sort keys of the indexes that have one. */
const indexOrder: Readonly<Record<string, string>> = {
  'due-index': 'dueAt',
  'assignee-index': 'dueOn',
};

/**
 * Tables in memory, so that use cases run on the real stores in a unit test. Conditions and updates are
 * read as DynamoDB reads them; what this does not know is an error, never a silent success.
 */
export function memoryTables(): MemoryTables {
  const tables = new Map<string, Map<string, Item>>();
  const calls: TableCall[] = [];
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: 'local',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    }),
  );
  const table = (name = '') => {
    const found = tables.get(name) ?? new Map<string, Item>();
    tables.set(name, found);
    return found;
  };
  client.middlewareStack.add(
    (_next, context) => async (args) => ({
      response: {},
      output: { $metadata: {}, ...answer(String(context['commandName']), args.input as Input) },
    }),
    { step: 'initialize' },
  );

  function answer(command: string, input: Input): object {
    for (const one of targetsOf(input)) calls.push({ command, ...one });
    switch (command) {
      case 'GetItemCommand':
        return { Item: kept(table(input.TableName).get(keyText(input.Key))) };
      case 'BatchGetItemCommand':
        return {
          Responses: Object.fromEntries(
            Object.entries(input.RequestItems ?? {}).map(([name, { Keys = [] }]) => [
              name,
              Keys.flatMap((key) => kept(table(name).get(keyText(key))) ?? []),
            ]),
          ),
        };
      case 'QueryCommand':
        return { Items: query(table(input.TableName), input) };
      case 'ScanCommand':
        return { Items: [...table(input.TableName).values()].map((one) => kept(one)) };
      case 'PutItemCommand':
        return single({ Put: input } as Action);
      case 'DeleteItemCommand':
        return single({ Delete: input } as Action);
      case 'UpdateItemCommand':
        return single({ Update: input } as Action);
      case 'TransactWriteItemsCommand':
        return transact(input.TransactItems ?? []);
      default:
        throw new UnknownExpression(command);
    }
  }

  function single(action: Action): object {
    if (!possible(action)) throw named('ConditionalCheckFailedException');
    apply(action);
    const { TableName, Key } = bodyOf(action);
    return { Attributes: kept(table(TableName).get(keyText(Key))) };
  }

  function transact(actions: readonly Action[]): object {
    if (actions.length > 100) throw named('ValidationException');
    const keys = actions.map((one) => `${bodyOf(one).TableName}|${keyText(keyOf(one))}`);
    // DynamoDB takes no two actions on one item.
    if (new Set(keys).size < keys.length) throw named('ValidationException');
    if (self.held > 0) {
      self.held -= 1;
      const reasons = actions.map((_, at) => ({ Code: at === 0 ? 'TransactionConflict' : 'None' }));
      throw Object.assign(named('TransactionCanceledException'), { CancellationReasons: reasons });
    }
    const codes = actions.map((one) => ({
      Code: possible(one) ? 'None' : 'ConditionalCheckFailed',
    }));
    if (codes.some(({ Code }) => Code !== 'None')) {
      throw Object.assign(named('TransactionCanceledException'), { CancellationReasons: codes });
    }
    for (const one of actions) apply(one);
    return {};
  }

  function possible(action: Action): boolean {
    const body = bodyOf(action);
    const item = table(body.TableName).get(keyText(keyOf(action))) ?? {};
    return (
      body.ConditionExpression === undefined || holds(body.ConditionExpression, item, termsOf(body))
    );
  }

  function apply(action: Action): void {
    const body = bodyOf(action);
    const items = table(body.TableName);
    const key = keyOf(action);
    if (action.Put) items.set(keyText(key), kept(body.Item) ?? {});
    if (action.Delete) items.delete(keyText(key));
    if (action.Update) {
      const before = items.get(keyText(key)) ?? kept(key) ?? {};
      items.set(
        keyText(key),
        kept(updated(body.UpdateExpression ?? '', before, termsOf(body))) ?? {},
      );
    }
  }

  const self: MemoryTables = {
    client,
    held: 0,
    calls,
    items: (name) => [...table(name).values()].map((one) => kept(one) ?? {}),
    image: (except) =>
      JSON.stringify(
        [...tables].filter(([name, items]) => name !== except && items.size > 0),
        (_key, value) => (value instanceof Set || value instanceof Map ? [...value] : value),
      ),
  };
  return self;
}

const bodyOf = (action: Action) =>
  (action.Put ?? action.Update ?? action.Delete ?? action.ConditionCheck ?? {}) as Input;

const keyOf = (action: Action) => {
  const { Item, Key } = bodyOf(action);
  return Key ?? Item;
};

const keyText = (key: Item = {}) => `${key['pk']}|${key['sk'] ?? ''}`;

const termsOf = ({ ExpressionAttributeNames, ExpressionAttributeValues }: Input) => ({
  names: ExpressionAttributeNames,
  values: ExpressionAttributeValues,
});

const named = (name: string) => Object.assign(new Error(name), { name });

/** A copy without absent fields, as the document client marshals it. */
function kept<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one) => kept(one)) as T;
  if (value instanceof Set) return new Set(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, kept(one)]])),
  ) as T;
}

function query(items: Map<string, Item>, input: Input): Item[] {
  const order = indexOrder[input.IndexName ?? ''] ?? 'sk';
  const found = [...items.values()]
    .filter((item) => holds(input.KeyConditionExpression ?? '', item, termsOf(input)))
    .toSorted((a, b) => (String(a[order]) < String(b[order]) ? -1 : 1));
  if (input.ScanIndexForward === false) found.reverse();
  return found
    .slice(0, input.Limit)
    .filter(
      (item) => !input.FilterExpression || holds(input.FilterExpression, item, termsOf(input)),
    )
    .map((one) => kept(one));
}

function targetsOf(input: Input): Omit<TableCall, 'command'>[] {
  if (input.TransactItems) {
    return input.TransactItems.map((one) => ({
      table: bodyOf(one).TableName ?? '',
      key: keyText(keyOf(one)),
    }));
  }
  if (input.RequestItems) return Object.keys(input.RequestItems).map((name) => ({ table: name }));
  const key = input.Key ?? input.Item;
  return [{ table: input.TableName ?? '', key: key ? keyText(key) : input.IndexName }];
}
