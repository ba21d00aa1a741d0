import { setTimeout as pause } from 'node:timers/promises';
import { WriteConflict } from './transaction.ts';

/**
 * Reads, decides and commits again while others write to the same items; at most `tries` times.
 *
 * @throws {WriteConflict} when the last try conflicts as well.
 */
export async function untilSettled<T>(attempt: () => Promise<T>, tries = 5): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof WriteConflict) || left <= 1) throw error;
    }
  }
}

/**
 * Tries writes again while another transaction merely holds their items; at most `tries` times. What a
 * condition says of the items is only known once they are free.
 *
 * @throws {WriteConflict} when a condition does not hold, or the items are still held at the last try.
 */
export async function untilFree<T>(attempt: () => Promise<T>, tries = 8): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const held = error instanceof WriteConflict && error.unmet.length === 0;
      if (!held || tried >= tries) throw error;
      // Real time on purpose: a transaction lasts some milliseconds, whatever day it is.
      await pause(5 * 2 ** tried * Math.random());
    }
  }
}
