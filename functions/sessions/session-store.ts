import type { Session } from './session.ts';

/** Where sessions stand: under the hash of their cookie value, so that the table signs nobody in. */
export interface SessionStore {
  put(key: string, session: Session, expiresAt: number): Promise<void>;
  get(key: string): Promise<Session | undefined>;
  /** Moves the idle end of a session that still exists; does nothing to one that is gone. */
  touch(key: string, lastSeenAt: string, expiresAt: number): Promise<void>;
  remove(key: string): Promise<void>;
  /** Ends every session of the actor that began at or before this moment. */
  revokeAll(actor: string, at: string, expiresAt: number): Promise<void>;
  /** When all sessions of the actor were last ended; `undefined` where never, or so long ago that none is left. */
  revokedAt(actor: string): Promise<string | undefined>;
}
