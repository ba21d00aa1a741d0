import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { Alarms } from '#infra/constructs/alarms.ts';
import { Api } from '#infra/constructs/api.ts';
import { CloudFunction } from '#infra/constructs/cloud-function.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { StorageStack } from './storage-stack.ts';

/** Everything that runs: functions, machines, the bus between them, and the API. Replaceable at any time. */
export class ProcessStack extends Stack {
  readonly storage: StorageStack;
  readonly alarms: Alarms;
  readonly deadLetters: DeadLetters;
  readonly bus: EventBus;

  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly storage: StorageStack },
  ) {
    super(scope, id, props);
    this.storage = props.storage;
    this.alarms = new Alarms(this, 'Alarms');
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { alarms: this.alarms });
    this.bus = new EventBus(this, 'Bus', { deadLetterQueue: this.deadLetters.queue });
    const showHealth = new CloudFunction<typeof import('#functions/portal/show-health.ts')>(
      this,
      'ShowHealth',
      { entry: 'portal/show-health', environment: {} },
    );
    new Api(this, 'Api', { health: { handler: showHealth, prefixes: ['/health'] } });
    new CfnOutput(this, 'BusName', { value: this.bus.eventBusName });
  }
}
