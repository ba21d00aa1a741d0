import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { type Commit, commitPort } from '#functions/storage/commit-port.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { stageStorePort } from './dynamo-stage-store.ts';
import { type Executions, executionsPort } from './machines.ts';
import type { StageRecord } from './stage-record.ts';
import type { StageStore } from './stage-store.ts';

export interface RecoveryPorts {
  readonly stages: StageStore;
  readonly executions: Executions;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

const wanted = needs({
  stages: stageStorePort,
  executions: executionsPort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
});
export const environment = wanted.environment;

/**
 * Asks of every stage that has not ended whether its execution is alive, and has the dead ones entered
 * again as the next attempt. What was decided, booked and mailed stands in the case and is not repeated.
 */
export async function recoverStages(ports: RecoveryPorts): Promise<number> {
  let reentered = 0;
  for (const record of await ports.stages.open()) {
    if (!(await isDead(ports.executions, record))) continue;
    const { subject, stage, attempt } = record;
    try {
      await ports.commit([
        ports.outbox.add({
          schemaVersion: 1,
          id: `stage-reentered-${attempt + 1}`,
          name: 'stage-reentered',
          subject,
          at: await ports.clock.now(),
          starts: { subject, stage, attempt: attempt + 1 },
        }),
      ]);
      reentered += 1;
    } catch (error) {
      // Somebody has asked for this attempt before.
      if (!(error instanceof WriteConflict)) throw error;
    }
  }
  return reentered;
}

async function isDead(executions: Executions, record: StageRecord): Promise<boolean> {
  if (record.status === 'interrupted') return true;
  // Without an execution the start itself is under way; the outbox repeats it.
  if (record.executionArn === undefined) return false;
  return !(await executions.isAlive(record.executionArn));
}

/** Called at the start of a local cloud and by an operator; production calls it hourly from the sweeper. */
export const handler = async (): Promise<{ reentered: number }> => {
  const reentered = await recoverStages(wanted.ports());
  log('stages recovered', { count: reentered });
  return { reentered };
};
