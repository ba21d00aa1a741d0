import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { type Instant, instant } from '#functions/clock/business-clock.ts';
import { dynamoSteppedClock, type SteppedClock } from '#functions/clock/stepped-clock.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { port } from '#functions/runtime/port.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { dueStorePort } from './dynamo-due-store.ts';
import { type FiringPorts, fireDueRow } from './fire-due-row.ts';
import { type InFlight, inFlightPort } from './in-flight.ts';

const steppedClockPort = port({ MASTERDATA_TABLE: z.string().min(1) }, (environment) =>
  dynamoSteppedClock(documentClient(), environment.MASTERDATA_TABLE),
);

const wanted = needs({
  due: dueStorePort,
  stages: stageStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: steppedClockPort,
  inFlight: inFlightPort,
});
export const environment = wanted.environment;

/** Something stayed in flight for so long that it will not come to rest by itself. */
export class NeverQuiet extends Error {
  override readonly name = 'NeverQuiet';
}

/**
 * Steps business time: fires every row due until then in order, each only when all that went before
 * has come to rest, and returns when the system is quiet.
 *
 * @throws {NeverQuiet} when something is still in flight after `patience` milliseconds.
 */
export async function advanceTo(
  ports: FiringPorts & { clock: SteppedClock; inFlight: InFlight },
  target: Instant,
  patience = 60_000,
): Promise<number> {
  await quiet(ports.inFlight, patience);
  let fired = 0;
  for (;;) {
    const row = await ports.due.next(target);
    if (row === undefined) break;
    if (row.dueAt > (await ports.clock.now())) await ports.clock.set(row.dueAt);
    await fireDueRow(ports, row, await ports.clock.now());
    fired += 1;
    await quiet(ports.inFlight, patience);
  }
  await ports.clock.set(target);
  return fired;
}

async function quiet(inFlight: InFlight, patience: number): Promise<void> {
  // Real time on purpose: how long the cloud takes has nothing to do with business time.
  const until = performance.now() + patience;
  for (;;) {
    const list = await inFlight.list();
    if (list.length === 0) return;
    if (performance.now() > until) {
      throw new NeverQuiet(list.map(({ pk, sk }) => `${pk}/${sk}`).join(' '));
    }
    await pause(20);
  }
}

/** Called by whoever tries the product with stepped time; stands in no production template. */
export const handler = async (event: unknown): Promise<{ now: Instant; fired: number }> => {
  const { to } = z.strictObject({ to: instant.optional() }).parse(event);
  const ports = wanted.ports();
  const target = to ?? (await ports.clock.now());
  const fired = await advanceTo(ports, target);
  log('clock advanced', { count: fired });
  return { now: target, fired };
};
