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

/** A line of a roster. */
export interface RosterLine {
  readonly name: string;
  readonly idNumber: string;
  /** A group that is subsidised, by its id. */
  readonly group?: string;
  readonly groupSince?: string;
}

/** What people do on pages, each signed in there; a page that refuses is an error. */
export interface Pages {
  /** The institution pastes the roster of a class that has none yet. */
  enterRoster(classId: string, trainees: readonly RosterLine[]): Promise<void>;
  /** The institution hands in one file and waits until it is accepted. */
  upload(filing: Filing): Promise<void>;
  /** An officer follows the link of the mail and says yes. */
  approve(officer: string, link: string): Promise<void>;
}

/** Everybody and everything a story needs; how files and check-ins get in is its own matter. */
export interface World {
  readonly administrator: Caller;
  readonly institution: Caller;
  readonly reviewers: readonly Caller[];
  readonly finance: readonly Caller[];
  /** Where there is a browser; without it all goes through the API. */
  readonly pages?: Pages;
  /** Steps business time to an instant given as civil day and wall time, and waits until all is quiet. */
  advanceTo(day: string, time?: string): Promise<void>;
  file(filings: readonly Filing[]): Promise<void>;
  checkIn(events: readonly CheckingIn[]): Promise<void>;
  /** Tells what happens as it happens: the business day and one sentence. */
  say(day: string, sentence: string): void;
  /** Lets go of connections and of the browser. */
  close?(): Promise<void>;
}

/** Said of what went through a page. */
export function byPage(world: World): string {
  return world.pages === undefined ? '' : '（通过网页）';
}
