import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** The only schedule of a deployment: wakes the sweeper every minute. What hangs on time is a row, not a schedule. */
export function scheduleSweeper(
  scope: Construct,
  sweeper: IFunction,
  deadLetters: IQueue,
): Schedule {
  return new Schedule(scope, 'SweeperSchedule', {
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(sweeper, {
      deadLetterQueue: deadLetters,
      // The next tick does the same work, so an old one is worth nothing.
      maxEventAge: Duration.minutes(1),
      retryAttempts: 0,
    }),
  });
}
