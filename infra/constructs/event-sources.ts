import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { type EventPattern, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import {
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { EncryptedTable } from './encrypted-table.ts';

/** What calls functions besides the API and the machines; whatever cannot be delivered is kept. */
export class EventSources extends Construct {
  private readonly deadLetters: IQueue;
  private readonly kept = new Set<IFunction>();

  constructor(scope: Construct, id: string, props: { readonly deadLetters: IQueue }) {
    super(scope, id);
    this.deadLetters = props.deadLetters;
  }

  /**
   * Calls `target` for each event of the pattern. Without a bus it is the account’s own, where AWS
   * services report.
   */
  onEvent(id: string, target: IFunction, eventPattern: EventPattern, eventBus?: IEventBus): void {
    this.keepWhatFails(target);
    new Rule(this, id, {
      eventPattern,
      ...(eventBus && { eventBus }),
      targets: [new LambdaFunction(target, { deadLetterQueue: this.deadLetters })],
    });
  }

  /** The bus hands an event over and is done with it: a call that fails twice more is kept from here. */
  private keepWhatFails(target: IFunction): void {
    if (this.kept.has(target)) return;
    this.kept.add(target);
    target.configureAsyncInvoke({
      retryAttempts: 2,
      onFailure: new SqsDestination(this.deadLetters),
    });
  }

  /** Calls `target` for items of the table that are new or changed and whose sort key begins with `prefix`. */
  onItem(
    target: IFunction,
    table: EncryptedTable,
    prefix: string,
    kinds: ('INSERT' | 'MODIFY')[],
  ): void {
    target.addEventSource(
      new DynamoEventSource(table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 10,
        bisectBatchOnError: true,
        retryAttempts: 5,
        onFailure: new SqsDlq(this.deadLetters),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.or(...kinds),
            dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(prefix) } } },
          }),
        ],
      }),
    );
    if (target.role) {
      acknowledge(target.role, {
        'AwsSolutions-IAM5[Resource::*]':
          'Listing streams and answering by token are rights that know no resource.',
      });
    }
  }
}
