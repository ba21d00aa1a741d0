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
