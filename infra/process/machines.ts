import type { EventBus, IEventBus } from 'aws-cdk-lib/aws-events';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { EVENT_SOURCE } from '#functions/events/domain-event.ts';
import type { Alarms } from '#infra/constructs/alarms.ts';
import type { EventSources } from '#infra/constructs/event-sources.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';
import { StageMachine } from '#infra/constructs/stage-machine.ts';

/** What the machines are made of and started by. */
export interface MachineParts {
  readonly functions: FunctionSet;
  readonly alarms: Alarms;
  readonly sources: EventSources;
  readonly bus: EventBus;
}

/** The five machines, and the one function that may start them: an event that starts a stage calls it. */
export function addMachines(scope: Construct, parts: MachineParts): readonly StateMachine[] {
  const { functions, sources, bus } = parts;
  const machine = (id: string, stage: string) => new StageMachine(scope, id, stage, parts).machine;
  const approval = machine('Approval', 'approval');
  const opening = machine('Opening', 'opening');
  const supervision = machine('Supervision', 'supervision');
  const assessment = machine('Assessment', 'assessment');
  const settlement = machine('Settlement', 'settlement');

  const starter = functions.add<typeof import('#functions/stages/start-stage.ts')>(
    'stages/start-stage',
    {
      tables: { cases: 'write' },
      environment: {
        APPROVAL_MACHINE: approval.stateMachineArn,
        OPENING_MACHINE: opening.stateMachineArn,
        SUPERVISION_MACHINE: supervision.stateMachineArn,
        ASSESSMENT_MACHINE: assessment.stateMachineArn,
        SETTLEMENT_MACHINE: settlement.stateMachineArn,
      },
    },
  );
  const machines = [approval, opening, supervision, assessment, settlement];
  for (const one of machines) one.grantStartExecution(starter);
  sources.onEvent(
    'StartStage',
    starter,
    { source: [EVENT_SOURCE], detail: { starts: { subject: [{ exists: true }] } } },
    bus as IEventBus,
  );
  const asking = functions.add<typeof import('#functions/settlement/ask-to-trigger.ts')>(
    'settlement/ask-to-trigger',
    { tables: { cases: 'write', tasks: 'write', masterdata: 'read' } },
  );
  sources.onEvent(
    'AskToTrigger',
    asking,
    { source: [EVENT_SOURCE], detailType: ['claim-filed'] },
    bus as IEventBus,
  );
  const granting = functions.add<typeof import('#functions/waivers/ask-to-grant.ts')>(
    'waivers/ask-to-grant',
    { tables: { cases: 'write', tasks: 'write', masterdata: 'read' } },
  );
  sources.onEvent(
    'AskToGrant',
    granting,
    { source: [EVENT_SOURCE], detailType: ['waiver-requested'] },
    bus as IEventBus,
  );
  return machines;
}
