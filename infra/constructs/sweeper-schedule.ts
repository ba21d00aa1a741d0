import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { CloudFunction } from './cloud-function.ts';

/**
 * The only schedule of a deployment: wakes the sweeper every minute of Asia/Shanghai. What hangs on
 * time is a row, not a schedule.
 */
export function scheduleSweeper(
  scope: Construct,
  sweeper: CloudFunction,
  deadLetterQueue: IQueue,
): Schedule {
  const role = new Role(scope, 'SweeperScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
  });
  const logicalId = Stack.of(scope).getLogicalId(sweeper.node.defaultChild as CfnFunction);
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::<${logicalId}.Arn>:*]`]:
      'All versions of this one function, as the library grants it.',
  });
  return new Schedule(scope, 'SweeperSchedule', {
    schedule: ScheduleExpression.cron({ minute: '*', timeZone: TimeZone.ASIA_SHANGHAI }),
    target: new LambdaInvoke(sweeper, {
      role,
      deadLetterQueue,
      // The next tick does the same work, so an old one is worth nothing.
      maxEventAge: Duration.minutes(1),
      retryAttempts: 0,
    }),
  });
}
