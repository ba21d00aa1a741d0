import { readFileSync } from 'node:fs';
import { Aws, CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';
import type { FunctionSet } from './function-set.ts';
import { stageOf } from './stage-context.ts';

/** What a machine needs besides its text. */
export interface StageMachineProps {
  /** Where the functions are found that the text names by placeholders. */
  readonly functions: FunctionSet;
  readonly alarms: Alarms;
}

/** The text of the machine of one stage of a case, as it lies in `workflows/`. */
export function readDefinition(stage: string): string {
  return readFileSync(new URL(`../../workflows/${stage}.asl.json`, import.meta.url), 'utf8');
}

/** Names of the functions that a definition leaves open, each once. */
export function placeholdersOf(definition: string): string[] {
  const found = definition.matchAll(/\$\{(\w+FunctionArn)\}/g);
  return [...new Set([...found].map((match) => match[1] ?? ''))].sort();
}

/**
 * The Standard machine of one stage of a case. Its text stands whole in the template; it may call the
 * functions that its text names and no others, and the log tells nothing of what an execution carries.
 */
export class StageMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, stage: string, props: StageMachineProps) {
    super(scope, id);
    const definition = readDefinition(stage);
    const tasks = placeholdersOf(definition).map(
      (placeholder) => [placeholder, props.functions.byPlaceholder(placeholder)] as const,
    );
    const logs = new LogGroup(this, 'Log', {
      logGroupName: `/aws/vendedlogs/states/xunzhang-${stageOf(this).name}-${stage}`,
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: stageOf(this).protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(definition),
      definitionSubstitutions: {
        Partition: Aws.PARTITION,
        ...Object.fromEntries(tasks.map(([name, task]) => [name, task.functionArn])),
      },
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
    });
    for (const [, task] of tasks) {
      this.machine.addToRolePolicy(
        new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [task.functionArn] }),
      );
    }
    acknowledge(this.machine, {
      'AwsSolutions-IAM5[Resource::*]':
        'Setting up the delivery of logs is a right that knows no resource.',
      'AwsSolutions-SF2':
        'Tracing is off on all stages, since the China regions lack it for functions.',
      'Serverless-StepFunctionStateMachineXray':
        'Tracing is off on all stages, since the China regions lack it for functions.',
    });
    const period = Duration.minutes(5);
    const what = { failed: 'failed', timedOut: 'timed out', throttled: 'was throttled' } as const;
    const metrics = {
      failed: this.machine.metricFailed({ period }),
      timedOut: this.machine.metricTimedOut({ period }),
      throttled: this.machine.metricThrottled({ period }),
    };
    for (const kind of ['failed', 'timedOut', 'throttled'] as const) {
      props.alarms.watch({
        id: `${id}${kind[0]?.toUpperCase()}${kind.slice(1)}`,
        description: `An execution of ${stage} ${what[kind]}; the sweep enters the stage again, read why.`,
        metric: metrics[kind],
      });
    }
    new CfnOutput(this, 'Arn', { value: this.machine.stateMachineArn, key: `Machine${id}` });
  }
}
