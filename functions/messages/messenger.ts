/** One mail. `text` always says all; `html` says the same for readers that show it. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends mail (信使). Resolves when the mail system has taken the message over; throws when it has not. */
export interface Messenger {
  send(message: Message): Promise<void>;
}
