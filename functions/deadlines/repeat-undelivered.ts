import { domainEvent } from '#functions/events/domain-event.ts';
import type { EventBus } from '#functions/events/event-bus.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { publishEvent } from '#functions/events/publish-event.ts';
import type { Callbacks } from '#functions/stages/machines.ts';
import { resumeWait } from '#functions/stages/resume-wait.ts';
import type { StageStore } from '#functions/stages/stage-store.ts';
import { wait } from '#functions/stages/wait.ts';
import type { InFlight } from './in-flight.ts';

export interface RepeatPorts {
  readonly inFlight: InFlight;
  readonly bus: EventBus;
  readonly outbox: Outbox;
  readonly stages: StageStore;
  readonly callbacks: Callbacks;
}

/** Publishes again what nobody acknowledged and answers again what nobody took; returns how many. */
export async function repeatUndelivered(ports: RepeatPorts): Promise<number> {
  let repeated = 0;
  for (const item of await ports.inFlight.list()) {
    if (item.sk.startsWith('EVENT#')) await publishEvent(ports, domainEvent.parse(item));
    else if (item.sk.startsWith('WAIT#')) await resumeWait(ports, wait.parse(item));
    else continue;
    repeated += 1;
  }
  return repeated;
}
