import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  type BatchGetCommandInput,
  DynamoDBDocumentClient,
  type GetCommandInput,
  type QueryCommandInput,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';

type Item = Record<string, unknown>;
type Key = { pk?: unknown; sk?: unknown };
type Input = TransactWriteCommandInput | GetCommandInput | BatchGetCommandInput | QueryCommandInput;

/**
 * A document client over one table in memory, for the few expressions the books and the vault use;
 * an expression it does not know is an error. `frozenIndex` makes indexes show an older state.
 */
export function memoryTable(): {
  client: DynamoDBDocumentClient;
  items: Map<string, Item>;
  frozenIndex: { items?: Item[] };
} {
  const items = new Map<string, Item>();
  const frozenIndex: { items?: Item[] } = {};
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: 'local',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    }),
  );
  const answer = (input: Input): object => {
    if ('TransactItems' in input) return transact(items, input);
    if ('Key' in input) return { Item: items.get(keyText(input.Key ?? {})) };
    if ('RequestItems' in input) {
      return {
        Responses: Object.fromEntries(
          Object.entries(input.RequestItems ?? {}).map(([table, { Keys = [] }]) => [
            table,
            Keys.flatMap((key) => items.get(keyText(key)) ?? []),
          ]),
        ),
      };
    }
    const indexed = 'IndexName' in input ? frozenIndex.items : undefined;
    return { Items: query(indexed ?? [...items.values()], input) };
  };
  client.middlewareStack.add(
    () => async (args) => ({
      response: {},
      output: { $metadata: {}, ...structuredClone(answer(args.input as Input)) },
    }),
    { step: 'initialize' },
  );
  return { client, items, frozenIndex };
}

const keyText = ({ pk, sk }: Key): string => `${pk}|${sk}`;

function transact(items: Map<string, Item>, { TransactItems = [] }: TransactWriteCommandInput) {
  const codes = TransactItems.map(({ Put, Delete, ConditionCheck }) => {
    const write = Put ?? Delete ?? ConditionCheck;
    const key = Put?.Item ?? Delete?.Key ?? ConditionCheck?.Key ?? {};
    const holds = conditionHolds(
      items.get(keyText(key)),
      write?.ConditionExpression,
      write?.ExpressionAttributeValues ?? {},
    );
    return { Code: holds ? 'None' : 'ConditionalCheckFailed' };
  });
  if (codes.some(({ Code }) => Code !== 'None')) {
    const error = new Error('Transaction cancelled');
    error.name = 'TransactionCanceledException';
    throw Object.assign(error, { CancellationReasons: codes });
  }
  for (const { Put, Delete } of TransactItems) {
    if (Put?.Item !== undefined) items.set(keyText(Put.Item), structuredClone(Put.Item));
    if (Delete?.Key !== undefined) items.delete(keyText(Delete.Key));
  }
  return {};
}

function conditionHolds(
  item: Item | undefined,
  expression: string | undefined,
  values: Item,
): boolean {
  switch (expression) {
    case 'attribute_not_exists(pk)':
      return item === undefined;
    case 'attribute_exists(pk)':
      return item !== undefined;
    case 'attribute_not_exists(pk) OR classId = :class':
      return item === undefined || item['classId'] === values[':class'];
    default:
      throw new Error(`Unknown condition: ${expression}`);
  }
}

function query(items: readonly Item[], input: QueryCommandInput): Item[] {
  const match = /^(\w+) = (:\w+)(?: AND begins_with\(sk, (:\w+)\))?$/.exec(
    input.KeyConditionExpression ?? '',
  );
  const values = input.ExpressionAttributeValues ?? {};
  const [, attribute = '', equal = '', prefix = ''] = match ?? [];
  if (match === null) throw new Error(`Unknown query: ${input.KeyConditionExpression}`);
  const found = items
    .filter((item) => item[attribute] === values[equal])
    .filter((item) => String(item['sk']).startsWith(String(values[prefix] ?? '')))
    .toSorted((left, right) => (String(left['sk']) < String(right['sk']) ? -1 : 1));
  if (input.ScanIndexForward === false) found.reverse();
  return found.slice(0, input.Limit);
}
