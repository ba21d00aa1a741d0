import { readFileSync } from 'node:fs';
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import {
  paginateGetExecutionHistory,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { liveScenario } from '#infra/local/demo/live-scenario.ts';
import { scenario, traineesOf } from '#infra/local/demo/scenario.ts';
import { type DeploymentDescription, startDeployment } from '#infra/local/deployment.ts';
import { seededWorld } from '#test/e2e/seeded-world.ts';
import { type Counted, countingProxy } from './counting-proxy.ts';
import prices from './prices.json' with { type: 'json' };

/** What the sample project asked of the cloud. */
export interface CaseFigures {
  readonly trainees: number;
  readonly seconds: number;
  readonly transitions: Readonly<Record<string, number>>;
  readonly counted: Counted;
  readonly usd: Readonly<Record<'transitions' | 'writes' | 'reads', number>>;
}

/** Lives the sample project in a local cloud of its own and counts what AWS would bill. */
export async function benchCase(): Promise<CaseFigures> {
  const file = new URL('../../infra/local/demo/scenarios/full-case.json', import.meta.url);
  const story = scenario.parse(JSON.parse(readFileSync(file, 'utf8')));
  const deployment = await startDeployment();
  const proxy = await countingProxy(deployment.endpoint);
  try {
    await sendThrough(deployment, proxy.url);
    const began = performance.now();
    const lived = await liveScenario(await seededWorld(deployment), story);
    if (lived.settledFen !== story.expected?.settledFen) throw new Error('The figures moved');
    const seconds = (performance.now() - began) / 1000;
    const transitions = await transitionsOf(deployment);
    const all = Object.values(transitions).reduce((sum, one) => sum + one, 0);
    const { counted } = proxy;
    return {
      trainees: story.classes.flatMap(traineesOf).length,
      seconds,
      transitions,
      counted,
      usd: {
        transitions: all * prices.usd.stateTransition,
        writes: counted.writeUnits * prices.usd.dynamoWriteUnit,
        reads: counted.readUnits * prices.usd.dynamoReadUnit,
      },
    };
  } finally {
    proxy.stop();
    await deployment.stop();
  }
}

/** All functions but the stepped clock, which polls and stands in no production, talk to the proxy. */
async function sendThrough(deployment: DeploymentDescription, url: string): Promise<void> {
  const lambda = new LambdaClient(deployment);
  for (const [name, FunctionName] of Object.entries(deployment.outputs.functions)) {
    if (name === 'advanceClock') continue;
    const { Environment } = await lambda.send(
      new GetFunctionConfigurationCommand({ FunctionName }),
    );
    const Variables = { ...Environment?.Variables, AWS_ENDPOINT_URL_DYNAMODB: url };
    await lambda.send(
      new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }),
    );
  }
}

/** AWS bills a transition for every state entered, and one for the start of the execution. */
async function transitionsOf(deployment: DeploymentDescription): Promise<Record<string, number>> {
  const client = new SFNClient(deployment);
  const found: Record<string, number> = {};
  for (const [name, stateMachineArn] of Object.entries(deployment.outputs.machines)) {
    for await (const page of paginateListExecutions({ client }, { stateMachineArn })) {
      for (const { executionArn } of page.executions ?? []) {
        for await (const { events = [] } of paginateGetExecutionHistory(
          { client },
          { executionArn },
        )) {
          const entered = events.filter(({ type }) => type?.endsWith('StateEntered')).length;
          const started = events.filter(({ type }) => type === 'ExecutionStarted').length;
          found[name] = (found[name] ?? 0) + entered + started;
        }
      }
    }
  }
  return found;
}
