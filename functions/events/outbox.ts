import type { Write } from '#functions/storage/transaction.ts';
import type { Consumer, DomainEvent } from './domain-event.ts';

/** The outbox: an event is a row of the case until everybody concerned has acknowledged it. */
export interface Outbox {
  /** Writes the event, to be committed with the state that makes it true. */
  add(event: DomainEvent): Write;
  /**
   * Notes that one of its consumers, or the publisher of an event without any, is done with the event.
   * It is at rest when all of them are; repeating it changes nothing.
   */
  acknowledge(event: DomainEvent, by: Consumer | 'publisher'): Promise<void>;
}
