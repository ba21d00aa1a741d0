import type { Write } from '#functions/storage/transaction.ts';
import type { DomainEvent } from './domain-event.ts';

/** The outbox: an event is a row of the case until everybody concerned has acknowledged it. */
export interface Outbox {
  /** Writes the event, to be committed with the state that makes it true. */
  add(event: DomainEvent): Write;
  /** Notes that the event needs nobody any more; repeating it changes nothing. */
  acknowledge(event: DomainEvent): Promise<void>;
}
