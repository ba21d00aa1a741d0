import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Alarms } from '#infra/constructs/alarms.ts';
import type { CloudFunction } from '#infra/constructs/cloud-function.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import { EventSources } from '#infra/constructs/event-sources.ts';
import { FunctionSet } from '#infra/constructs/function-set.ts';
import { stageOf } from '#infra/constructs/stage-context.ts';
import { scheduleSweeper } from '#infra/constructs/sweeper-schedule.ts';
import { addAudiences } from '#infra/process/audiences.ts';
import { addInspection } from '#infra/process/evidence.ts';
import { addHealth } from '#infra/process/health.ts';
import { addMachines } from '#infra/process/machines.ts';
import { addMessages } from '#infra/process/messages.ts';
import { addRecovery } from '#infra/process/recovery.ts';
import { addSettlementTasks } from '#infra/process/settlement-tasks.ts';
import {
  addApprovalTasks,
  addAssessmentTasks,
  addOpeningTasks,
  addSharedTasks,
  addSupervisionTasks,
} from '#infra/process/stage-tasks.ts';
import type { StorageStack } from './storage-stack.ts';

/** Everything that runs: functions, machines, the bus between them, and the API. Replaceable at any time. */
export class ProcessStack extends Stack {
  private readonly storage: StorageStack;
  private readonly functions: FunctionSet;
  private readonly deadLetters: DeadLetters;
  private readonly bus: EventBus;
  private readonly sources: EventSources;

  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly storage: StorageStack },
  ) {
    super(scope, id, props);
    this.storage = props.storage;
    this.functions = new FunctionSet(this, props.storage.tables);
    const alarms = new Alarms(this, 'Alarms');
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { alarms });
    const deadLetters = this.deadLetters.queue;
    this.bus = new EventBus(this, 'Bus', { deadLetterQueue: deadLetters });
    this.sources = new EventSources(this, 'Sources', { deadLetters });

    this.addOutbox();
    addSharedTasks(this.functions);
    addApprovalTasks(this.functions);
    addOpeningTasks(this.functions);
    addSupervisionTasks(this.functions);
    addAssessmentTasks(this.functions);
    addSettlementTasks(this.functions, props.storage.buckets);
    const machines = addMachines(this, {
      functions: this.functions,
      sources: this.sources,
      bus: this.bus,
      alarms,
    });
    addMessages({
      functions: this.functions,
      storage: props.storage,
      sources: this.sources,
      bus: this.bus,
      alarms,
    });
    const sweep = this.addDeadlines();
    addRecovery(this, {
      functions: this.functions,
      sources: this.sources,
      bus: this.bus,
      machines,
      sweep,
    });
    addHealth({
      functions: this.functions,
      storage: props.storage,
      sources: this.sources,
      bus: this.bus,
      alarms,
    });
    addInspection({
      functions: this.functions,
      sources: this.sources,
      bus: this.bus,
      storage: props.storage,
    });
    addAudiences(this, this.functions, props.storage);
    new CfnOutput(this, 'BusName', { value: this.bus.eventBusName });
  }

  private addOutbox(): void {
    const { cases } = this.storage.tables;
    const publish = this.functions.add<typeof import('#functions/events/publish-event.ts')>(
      'events/publish-event',
      { tables: { cases: 'write' }, environment: { EVENT_BUS: this.bus.eventBusName } },
    );
    this.bus.grantPutEventsTo(publish);
    this.sources.onItem(publish, cases, 'EVENT#', ['INSERT']);

    const resume = this.functions.add<typeof import('#functions/stages/resume-wait.ts')>(
      'stages/resume-wait',
      { tables: { cases: 'write' } },
    );
    // A token names its execution, not its machine, so this right knows no resource.
    resume.addToRolePolicy(
      new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources: ['*'] }),
    );
    this.sources.onItem(resume, cases, 'WAIT#', ['INSERT', 'MODIFY']);
  }

  private addDeadlines(): CloudFunction {
    const sweep = this.functions.add<typeof import('#functions/deadlines/sweep-deadlines.ts')>(
      'deadlines/sweep-deadlines',
      {
        tables: { cases: 'write', masterdata: 'read' },
        environment: { EVENT_BUS: this.bus.eventBusName },
        timeout: Duration.seconds(55),
      },
    );
    scheduleSweeper(this, sweep, this.deadLetters.queue);
    if (stageOf(this).clock === 'stepped') {
      this.functions.add<typeof import('#functions/deadlines/advance-clock.ts')>(
        'deadlines/advance-clock',
        { tables: { cases: 'write', masterdata: 'write' }, timeout: Duration.minutes(15) },
      );
    }
    return sweep;
  }
}
