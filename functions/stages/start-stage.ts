import type { EventBridgeHandler } from 'aws-lambda';
import { domainEvent } from '#functions/events/domain-event.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { stageStorePort } from './dynamo-stage-store.ts';
import { type Machines, machinesPort } from './machines.ts';
import type { Visit } from './stage.ts';
import type { StageStore } from './stage-store.ts';

const wanted = needs({ stages: stageStorePort, outbox: outboxPort, machines: machinesPort });
export const environment = wanted.environment;

/**
 * Takes the stage by a conditional write, then starts its machine. A redelivered event may start what
 * is missing; an attempt that has its execution, or was overtaken, is left alone.
 */
export async function startStage(
  { stages, machines }: { stages: StageStore; machines: Machines },
  visit: Visit,
): Promise<'started' | 'running already' | 'overtaken'> {
  if (!(await stages.take(visit))) {
    const record = await stages.find(visit.subject);
    if (record?.attempt !== visit.attempt || record.stage !== visit.stage) return 'overtaken';
    if (record.executionArn !== undefined || record.status !== 'taken') return 'running already';
  }
  await stages.started(visit, await machines.start(visit));
  return 'started';
}

/** The bus's rule for events that start a stage. */
export const handler: EventBridgeHandler<string, unknown, void> = async ({ detail }) => {
  const { stages, outbox, machines } = wanted.ports();
  const event = domainEvent.parse(detail);
  if (event.starts === undefined) return;
  const outcome = await startStage({ stages, machines }, event.starts);
  await outbox.acknowledge(event, 'starter');
  log('stage start', { ...event.starts, outcome, eventId: event.id });
};
