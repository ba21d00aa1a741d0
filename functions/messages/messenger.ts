/** One mail. `text` always says all; `html` says the same for readers that show it. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends mail (信使). Resolves when the mail system has taken the message over; throws when it has not. */
export interface Messenger {
  /** @throws {Undeliverable} where trying again with this address cannot help. */
  send(message: Message): Promise<void>;
}

/** The mail system will never take mail for this address. The address is left out of the message on purpose. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}
