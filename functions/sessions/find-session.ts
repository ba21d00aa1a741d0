import type { RealTime } from './real-time.ts';
import { hashOf } from './secrets.ts';
import type { Session } from './session.ts';
import { endOf, epochSeconds, TOUCH_MILLISECONDS } from './session-limits.ts';
import type { SessionStore } from './session-store.ts';

interface Ports {
  readonly sessions: SessionStore;
  readonly realTime: RealTime;
}

/** The running session of a cookie value; `undefined` where it is unknown, over or revoked. Marks it as seen. */
export async function findSession(
  { sessions, realTime }: Ports,
  cookie: string | undefined,
): Promise<Session | undefined> {
  if (cookie === undefined || !/^[\w-]{43}$/.test(cookie)) return undefined;
  const key = hashOf(cookie);
  const found = await sessions.get(key);
  const now = realTime.now();
  // The table removes what is over only hours later.
  if (found === undefined || endOf(found) <= now.getTime()) return undefined;
  const revokedAt = await sessions.revokedAt(found.actor);
  if (revokedAt !== undefined && found.createdAt <= revokedAt) return undefined;
  if (now.getTime() - Date.parse(found.lastSeenAt) < TOUCH_MILLISECONDS) return found;
  const seen = { ...found, lastSeenAt: now.toISOString() };
  await sessions.touch(key, seen.lastSeenAt, epochSeconds(endOf(seen)));
  return seen;
}
