import type { Session } from './session.ts';

const MINUTE = 60_000;

/** A session ends 30 minutes after its last request. */
export const IDLE_MILLISECONDS = 30 * MINUTE;
/** A session ends 12 hours after it began, whatever happens in it. */
export const ABSOLUTE_MILLISECONDS = 12 * 60 * MINUTE;
/** How often a running session is written back. */
export const TOUCH_MILLISECONDS = MINUTE;

/** When a session ends, in milliseconds of the epoch, if no request follows `lastSeenAt`. */
export function endOf(session: Pick<Session, 'createdAt' | 'lastSeenAt'>): number {
  return Math.min(
    Date.parse(session.lastSeenAt) + IDLE_MILLISECONDS,
    Date.parse(session.createdAt) + ABSOLUTE_MILLISECONDS,
  );
}

/** The same moment as the table's time to live counts it: whole seconds of the epoch, rounded up. */
export function epochSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
