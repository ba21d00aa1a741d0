import type { Caller } from './caller.ts';
import type { Fault } from './make-faulty-file.ts';

/** A file that proves something: about a subject, on a day, of a trainee. */
export interface Filing {
  readonly subject: string;
  readonly item: string;
  readonly day?: string;
  readonly trainee?: string;
  /** For clips: real length in seconds. */
  readonly seconds?: number;
  /** Handed in wrongly first, told so, and handed in again. */
  readonly fault?: Fault;
}

/** One signed check-in. */
export interface CheckingIn {
  readonly classId: string;
  readonly trainee: string;
  readonly day: string;
  readonly side: 'in' | 'out';
  /** Wall time `HH:MM` in Asia/Shanghai. */
  readonly time: string;
}

/** Everybody and everything a story needs; how files and check-ins get in is its own matter. */
export interface World {
  readonly administrator: Caller;
  readonly institution: Caller;
  readonly reviewers: readonly Caller[];
  readonly finance: readonly Caller[];
  /** Steps business time to an instant given as civil day and wall time, and waits until all is quiet. */
  advanceTo(day: string, time?: string): Promise<void>;
  file(filings: readonly Filing[]): Promise<void>;
  checkIn(events: readonly CheckingIn[]): Promise<void>;
  /** Tells what happens as it happens: the business day and one sentence. */
  say(day: string, sentence: string): void;
  /** Lets go of connections. */
  close?(): void;
}
