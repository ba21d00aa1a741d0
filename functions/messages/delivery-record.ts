import type { DomainEvent } from '#functions/events/domain-event.ts';

/** Which mail of which event has left, so that an event that comes twice mails nobody twice. */
export interface DeliveryRecord {
  /**
   * Takes the right to mail one account about an event; `now` is real time. The right lapses after
   * {@link LEASE_MS}, for a sender that died with it.
   */
  take(event: DomainEvent, account: string, now: Date): Promise<'taken' | 'settled' | 'elsewhere'>;
  /** Notes for good that the mail has left, or that it never can. */
  settle(
    event: DomainEvent,
    account: string,
    outcome: 'sent' | 'undeliverable',
    now: Date,
  ): Promise<void>;
  /** Gives the right back after a failure that may pass. */
  release(event: DomainEvent, account: string): Promise<void>;
}

/** Longer than a sender may run, shorter than the first retry of the bus. */
export const LEASE_MS = 45_000;
