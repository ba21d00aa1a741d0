import type { CivilDate } from '#policy/engine/civil-date.ts';
import { lawOf } from './law-in-force.ts';

/**
 * Until when what a pack asks to be kept is locked (CC24-3A.3.e, 3A.4.d): its years from now on. Real
 * time, since the lock is the bucket’s and runs by the clock on the wall.
 */
export function retainUntil(pack: string, day: CivilDate, now: Date): Date {
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + lawOf(pack, day).count('retention.years'));
  return until;
}
