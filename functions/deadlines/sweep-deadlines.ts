import { clockPort } from '#functions/clock/clock-port.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { dueStorePort } from './dynamo-due-store.ts';
import { fireDueRow } from './fire-due-row.ts';

const wanted = needs({
  due: dueStorePort,
  stages: stageStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
});
export const environment = wanted.environment;

/** A minute's work at most; what is left waits for the next minute. */
const MOST_ROWS = 500;

/** The sweeper, called every minute: fires what is due by the business clock. */
export const handler = async (): Promise<void> => {
  const { clock, ...ports } = wanted.ports();
  const now = await clock.now();
  let count = 0;
  for (; count < MOST_ROWS; count += 1) {
    const row = await ports.due.next(now);
    if (row === undefined) break;
    const outcome = await fireDueRow(ports, row, now);
    log('deadline', { subject: row.subject, dueKind: row.kind, outcome });
  }
  log('sweep', { count });
};
