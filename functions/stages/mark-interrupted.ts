import type { EventBridgeHandler } from 'aws-lambda';
import * as z from 'zod';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { type Commit, commitPort } from '#functions/storage/commit-port.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { stageStorePort } from './dynamo-stage-store.ts';
import { type Visit, visitOfExecution } from './stage.ts';
import type { StageStore } from './stage-store.ts';

export interface InterruptionPorts {
  readonly stages: StageStore;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

const wanted = needs({
  stages: stageStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
});
export const environment = wanted.environment;

const change = z.object({ name: z.string(), status: z.string() });

/** Marks the stage of a dead execution and tells of it, once; an attempt that is over stays as it is. */
export async function markInterrupted(
  { stages, outbox, commit, clock }: InterruptionPorts,
  visit: Visit,
): Promise<'interrupted' | 'overtaken'> {
  try {
    await commit([
      stages.interrupt(visit),
      outbox.add({
        schemaVersion: 1,
        id: `stage-interrupted-${visit.attempt}`,
        name: 'stage-interrupted',
        subject: visit.subject,
        at: await clock.now(),
      }),
    ]);
    return 'interrupted';
  } catch (error) {
    if (error instanceof WriteConflict) return 'overtaken';
    throw error;
  }
}

/**
 * The account's rule for executions that failed, timed out or were aborted: the stage is marked, shown
 * as interrupted, and entered again by the recovery sweep. An event is only a hint; the sweep looks itself.
 */
export const handler: EventBridgeHandler<string, unknown, void> = async ({ detail }) => {
  const { name, status } = change.parse(detail);
  const visit = visitOfExecution(name);
  if (visit === undefined) return;
  const outcome = await markInterrupted(wanted.ports(), visit);
  log(`execution ${status.toLowerCase()}`, { ...visit, outcome });
};
