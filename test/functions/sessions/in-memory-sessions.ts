import type { RealTime } from '#functions/sessions/real-time.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { SessionStore } from '#functions/sessions/session-store.ts';

/** Sessions in a map, as the table keeps them. */
export function inMemorySessions(): SessionStore & { readonly items: Map<string, Session> } {
  const items = new Map<string, Session>();
  const revoked = new Map<string, string>();
  return {
    items,
    async put(key, session) {
      items.set(key, session);
    },
    async get(key) {
      return items.get(key);
    },
    async touch(key, lastSeenAt) {
      const present = items.get(key);
      if (present) items.set(key, { ...present, lastSeenAt });
    },
    async remove(key) {
      items.delete(key);
    },
    async revokeAll(actor, at) {
      revoked.set(actor, at);
    },
    async revokedAt(actor) {
      return revoked.get(actor);
    },
  };
}

/** Real time that stands still until it is moved. */
export function stillTime(start = '2026-03-02T01:00:00.000Z') {
  let now = Date.parse(start);
  let paused = 0;
  return {
    now: () => new Date(now),
    pause: async (milliseconds: number) => {
      paused += milliseconds;
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    paused: () => paused,
  } satisfies RealTime & Record<string, unknown>;
}
