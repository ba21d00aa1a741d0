import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
} from '@aws-sdk/client-lambda';
import { ListExecutionsCommand, SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mailedEvents } from '#functions/events/domain-event.ts';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { readMailbox } from '#infra/local/mailbox.ts';

type Item = Record<string, unknown> & { readonly sk: string };

/** What may not change when something is told a second time. */
export interface CaseImage {
  readonly subjects: unknown;
  readonly decisions: number;
  readonly tasks: unknown;
  readonly ledger: unknown;
  readonly executions: readonly string[];
  readonly mails: number;
}

/** Looks at a case from behind, and tells the product again what it has been told. */
export function repeater(deployment: DeploymentDescription, projectId: () => string) {
  const { tables, functions, machines } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment));
  const lambda = new LambdaClient(deployment);
  const sfn = new SFNClient(deployment);
  const logs = new CloudWatchLogsClient(deployment);

  async function rows(table: string): Promise<Item[]> {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: tables[table],
        KeyConditionExpression: 'pk = :case',
        ExpressionAttributeValues: { ':case': `CASE#${projectId()}` },
        ConsistentRead: true,
      }),
    );
    return (Items ?? []) as Item[];
  }

  const named = async (prefix: string) =>
    (await rows('cases')).filter(({ sk }) => sk.startsWith(prefix));

  /** Calls a function with items as the stream of the table `cases` would. */
  async function stream(name: string, items: readonly Item[]): Promise<void> {
    const { FunctionError, Payload } = await lambda.send(
      new InvokeCommand({
        FunctionName: functions[name],
        Payload: JSON.stringify({
          Records: items.map((item) => ({ dynamodb: { NewImage: marshall(item) } })),
        }),
      }),
    );
    if (FunctionError) throw new Error(Buffer.from(Payload ?? []).toString());
  }

  /** How often a consumer has said that it dealt with an event of the case. */
  async function handled(consumer: string): Promise<Map<string, number>> {
    const { LoggingConfig } = await lambda.send(
      new GetFunctionConfigurationCommand({ FunctionName: functions[consumer] }),
    );
    const counted = new Map<string, number>();
    let nextToken: string | undefined;
    do {
      const page = await logs.send(
        new FilterLogEventsCommand({ logGroupName: LoggingConfig?.LogGroup, nextToken }),
      );
      for (const { message } of page.events ?? []) {
        const said = /\{.*\}/.exec(message ?? '')?.[0];
        const line = said === undefined ? {} : (JSON.parse(said) as Record<string, string>);
        const { eventId, subject } = line;
        if (eventId === undefined || !subject?.startsWith(projectId())) continue;
        const key = `${subject} ${eventId}`;
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return counted;
  }

  /** Every execution about the case, by name and status. */
  async function executions(): Promise<string[]> {
    const found = await Promise.all(
      Object.values(machines).map(async (stateMachineArn) => {
        const { executions: ran } = await sfn.send(
          new ListExecutionsCommand({ stateMachineArn, maxResults: 1000 }),
        );
        return (ran ?? []).map(({ name, status }) => `${name} ${status}`);
      }),
    );
    return found
      .flat()
      .filter((name) => name.includes(projectId()))
      .toSorted();
  }

  return {
    executions,

    /**
     * Publishes every event of the case again; resolves when whoever acts on it has acted again.
     * What nobody has said to have heard is published once more: the local bus does not try a
     * failed delivery again, and its log may lose the line of a busy function.
     */
    async events(): Promise<number> {
      const events = await named('EVENT#');
      const consumers: Record<string, readonly Item[]> = {
        startStage: events.filter((one) => one['starts'] !== undefined),
        sendMails: events.filter((one) => mailedEvents.some((name) => name === one['name'])),
      };
      const before = new Map<string, Map<string, number>>();
      for (const consumer of Object.keys(consumers)) before.set(consumer, await handled(consumer));
      const unheard = async (consumer: string, meant: readonly Item[]) => {
        const now = await handled(consumer);
        return meant.filter((one) => {
          const key = `${one['subject']} ${one['id']}`;
          return (now.get(key) ?? 0) <= (before.get(consumer)?.get(key) ?? 0);
        });
      };
      await stream('publishEvent', events);
      const until = Date.now() + 45_000;
      let again = Date.now() + 5_000;
      for (const [consumer, meant] of Object.entries(consumers)) {
        for (;;) {
          const missing = await unheard(consumer, meant);
          if (missing.length === 0) break;
          if (Date.now() > until) throw new Error(`${consumer} has not heard ${missing.length}`);
          if (Date.now() > again) {
            await stream('publishEvent', missing);
            again = Date.now() + 5_000;
          }
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
      }
      return events.length;
    },

    /** Answers every wait that has its outcome again, by the product and past it. */
    async answers(): Promise<{ repeated: number; taken: number }> {
      const waits = (await named('WAIT#')).filter(
        (one) => one['outcome'] !== undefined && one['token'] !== undefined,
      );
      await stream('resumeWait', waits);
      let taken = 0;
      for (const { token, outcome } of waits) {
        try {
          await sfn.send(
            new SendTaskSuccessCommand({
              taskToken: String(token),
              output: JSON.stringify({ outcome }),
            }),
          );
          taken += 1;
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'TaskDoesNotExist') throw error;
        }
      }
      return { repeated: waits.length, taken };
    },

    /** What stands of the case, and what has left the product. */
    async image(): Promise<CaseImage> {
      const { Items: ledger } = await client.send(
        new ScanCommand({ TableName: tables['ledger'], ConsistentRead: true }),
      );
      const own = await rows('cases');
      const of = (prefix: string) => own.filter(({ sk }) => sk.startsWith(prefix));
      const mails = await readMailbox(deployment.endpoint);
      return {
        subjects: [...of('SUBJECT#'), ...of('STAGE#'), ...of('TRAINEE#')],
        decisions: of('DECISION#').length,
        tasks: await rows('tasks'),
        ledger: (ledger ?? []).toSorted((a, b) =>
          `${a['pk']}${a['sk']}` < `${b['pk']}${b['sk']}` ? -1 : 1,
        ),
        executions: (await executions()).map((one) => one.split(' ')[0] ?? ''),
        mails: mails.length,
      };
    },
  };
}
