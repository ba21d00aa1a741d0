import type { Account } from './account.ts';
import type { RealTime } from './real-time.ts';
import { hashOf, randomToken } from './secrets.ts';
import type { Session } from './session.ts';
import { ABSOLUTE_MILLISECONDS, endOf, epochSeconds } from './session-limits.ts';
import type { SessionStore } from './session-store.ts';

interface Ports {
  readonly sessions: SessionStore;
  readonly realTime: RealTime;
}

/** Opens a session for an account and returns its cookie value, which is stored nowhere. */
export async function issueSession(
  { sessions, realTime }: Ports,
  account: Account,
): Promise<{ readonly cookie: string; readonly session: Session }> {
  const cookie = randomToken();
  const now = realTime.now().toISOString();
  const session: Session = {
    schemaVersion: 1,
    actor: account.actor,
    role: account.role,
    ...(account.organisation === undefined ? {} : { organisation: account.organisation }),
    ...(account.question === undefined ? {} : { question: account.question }),
    formToken: randomToken(),
    createdAt: now,
    lastSeenAt: now,
  };
  await sessions.put(hashOf(cookie), session, epochSeconds(endOf(session)));
  return { cookie, session };
}

/** Ends the one session of this cookie value. */
export async function revokeSession({ sessions }: Pick<Ports, 'sessions'>, cookie: string) {
  await sessions.remove(hashOf(cookie));
}

/** Ends all sessions of an actor, on every device: when staff leave or a cookie may be lost. */
export async function revokeSessionsOf({ sessions, realTime }: Ports, actor: string) {
  const now = realTime.now();
  const forgotten = epochSeconds(now.getTime() + ABSOLUTE_MILLISECONDS);
  await sessions.revokeAll(actor, now.toISOString(), forgotten);
}
