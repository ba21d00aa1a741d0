import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { acknowledge, acknowledgeWildcard } from '#infra/constructs/acknowledge.ts';
import type { CloudFunction } from '#infra/constructs/cloud-function.ts';
import type { EventSources } from '#infra/constructs/event-sources.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';

/** What recovery is made of. */
export interface RecoveryParts {
  readonly functions: FunctionSet;
  readonly sources: EventSources;
  readonly bus: EventBus;
  readonly machines: readonly StateMachine[];
  /** The sweeper recovers once an hour. */
  readonly sweep: CloudFunction;
}

/** Executions that end badly mark their stage; the recovery sweep enters it again. */
export function addRecovery(scope: Construct, parts: RecoveryParts): void {
  const { functions, sources, machines, sweep, bus } = parts;
  const mark = functions.add<typeof import('#functions/stages/mark-interrupted.ts')>(
    'stages/mark-interrupted',
    { tables: { cases: 'write', masterdata: 'read' } },
  );
  sources.onEvent('ExecutionsEndedBadly', mark, {
    source: ['aws.states'],
    detailType: ['Step Functions Execution Status Change'],
    detail: {
      status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
      stateMachineArn: machines.map((machine) => machine.stateMachineArn),
    },
  });
  const recover = functions.add<typeof import('#functions/stages/recover-stages.ts')>(
    'stages/recover-stages',
    { tables: { cases: 'write', masterdata: 'read' }, timeout: Duration.minutes(5) },
  );
  bus.grantPutEventsTo(sweep);
  sweep.addToRolePolicy(
    new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources: ['*'] }),
  );
  for (const one of [recover, sweep]) {
    const executions = machines.map((machine) =>
      Stack.of(scope).formatArn({
        service: 'states',
        resource: 'execution',
        resourceName: `${machine.stateMachineName}:*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
    one.addToRolePolicy(
      new PolicyStatement({ actions: ['states:DescribeExecution'], resources: executions }),
    );
    if (one.role === undefined) continue;
    for (const arn of executions) {
      acknowledgeWildcard(one.role, arn, 'Executions get their names when they start.');
    }
  }
  if (sweep.role) {
    acknowledge(sweep.role, {
      'AwsSolutions-IAM5[Resource::*]': 'A token names its execution, not its machine.',
    });
  }
}
