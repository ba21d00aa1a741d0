import type { DomainEvent } from '#functions/events/domain-event.ts';
import { logError } from '#functions/runtime/logger.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import type { DeliveryRecord } from './delivery-record.ts';
import { type Message, type Messenger, Undeliverable } from './messenger.ts';

export interface DeliveryPorts {
  readonly deliveries: DeliveryRecord;
  readonly messenger: Messenger;
  readonly realTime: RealTime;
  /** Counts a mail that can never be delivered. */
  readonly countUndeliverable: () => void;
}

/** Another sender holds the right to this mail at this moment; whether it succeeds is not known yet. */
export class BeingSentElsewhere extends Error {
  override readonly name = 'BeingSentElsewhere';
}

/**
 * Mails one account about an event, once. An address that will never take mail is noted and counted,
 * and holds nothing up.
 *
 * @throws {BeingSentElsewhere} and whatever the mail system says of a failure that may pass.
 */
export async function deliver(
  { deliveries, messenger, realTime, countUndeliverable }: DeliveryPorts,
  event: DomainEvent,
  account: string,
  message: Message,
): Promise<'sent' | 'sent before' | 'undeliverable'> {
  const right = await deliveries.take(event, account, realTime.now());
  if (right === 'settled') return 'sent before';
  if (right === 'elsewhere') throw new BeingSentElsewhere(event.id);
  try {
    await messenger.send(message);
  } catch (error) {
    if (!(error instanceof Undeliverable)) {
      await deliveries.release(event, account);
      throw error;
    }
    await deliveries.settle(event, account, 'undeliverable', realTime.now());
    countUndeliverable();
    logError('mail undeliverable', error, { eventId: event.id, subject: event.subject });
    return 'undeliverable';
  }
  await deliveries.settle(event, account, 'sent', realTime.now());
  return 'sent';
}
