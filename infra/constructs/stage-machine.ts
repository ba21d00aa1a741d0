import { readFileSync } from 'node:fs';
import { Aws, CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
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
import { stageOf } from './stage-context.ts';

/** What a machine needs besides its text. */
export interface StageMachineProps {
  /** The functions by the name of their placeholder, such as `CheckQuotaFunctionArn`. */
  readonly tasks: Readonly<Record<`${string}FunctionArn`, IFunction>>;
  readonly alarms: Alarms;
}

/** The text of the machine of one stage of a case, as it lies in `workflows/`. */
export function readDefinition(stage: string): string {
  return readFileSync(new URL(`../../workflows/${stage}.asl.json`, import.meta.url), 'utf8');
}

/**
 * The Standard machine of one stage of a case. Its text stands whole in the template; only functions
 * named in `tasks` can be called, and the log tells nothing of what an execution carries.
 */
export class StageMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, stage: string, props: StageMachineProps) {
    super(scope, id);
    const logs = new LogGroup(this, 'Log', {
      logGroupName: `/aws/vendedlogs/states/xunzhang-${stageOf(this).name}-${stage}`,
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: stageOf(this).protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(readDefinition(stage)),
      definitionSubstitutions: {
        Partition: Aws.PARTITION,
        ...Object.fromEntries(
          Object.entries(props.tasks).map(([name, task]) => [name, task.functionArn]),
        ),
      },
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
    });
    for (const task of Object.values(props.tasks)) {
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
