import { civilDateOf } from '#functions/clock/civil-time.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { eventBusPort } from '#functions/events/event-bus.ts';
import { countMetric } from '#functions/runtime/count-metric.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import { callbacksPort, executionsPort } from '#functions/stages/machines.ts';
import { recoverStages } from '#functions/stages/recover-stages.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { beginDay, daysPort } from './begin-day.ts';
import { dueStorePort } from './dynamo-due-store.ts';
import { findStuck, lastLookPort } from './find-stuck.ts';
import { fireDueRow } from './fire-due-row.ts';
import { inFlightPort } from './in-flight.ts';
import { repeatUndelivered } from './repeat-undelivered.ts';

const wanted = needs({
  due: dueStorePort,
  stages: stageStorePort,
  outbox: outboxPort,
  bus: eventBusPort,
  callbacks: callbacksPort,
  executions: executionsPort,
  inFlight: inFlightPort,
  commit: commitPort,
  clock: clockPort,
  realTime: realTimePort,
  days: daysPort,
  lastLook: lastLookPort,
});
export const environment = wanted.environment;

/** A minute's work at most; what is left waits for the next minute. */
const MOST_ROWS = 500;

/**
 * The sweeper, called every minute by the one schedule there is: fires what is due by the business
 * clock and says when a business day has begun. Once an hour of real time it also recovers stages, repeats
 * what was not delivered, and counts what has been in flight since the hour before.
 */
export const handler = async (): Promise<void> => {
  const ports = wanted.ports();
  const now = await ports.clock.now();
  let count = 0;
  for (; count < MOST_ROWS; count += 1) {
    const row = await ports.due.next(now);
    if (row === undefined) break;
    const outcome = await fireDueRow(ports, row, now);
    log('deadline', { subject: row.subject, dueKind: row.kind, outcome });
  }
  await beginDay(ports.days, civilDateOf(now));
  log('sweep', { count });
  if (ports.realTime.now().getUTCMinutes() !== 0) return;
  log('stages recovered', { count: await recoverStages(ports) });
  countMetric('BusyTooLong', await findStuck(ports.inFlight, ports.lastLook));
  log('deliveries repeated', { count: await repeatUndelivered(ports) });
};
