import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Confirmation, ConfirmationAnswer } from './confirmation.ts';

/**
 * Where the word of an enterprise stands. `outdated`: what it answered to was changed afterwards, so the
 * answer says nothing of what stands now.
 */
export type Standing =
  | { readonly state: 'not-asked' }
  | { readonly state: 'waiting' | 'expired'; readonly of: Confirmation }
  | {
      readonly state: 'confirmed' | 'declined' | 'outdated';
      readonly of: Confirmation;
      readonly answer: ConfirmationAnswer;
    };

/** The standing on a day, of the last question and the hash of what stands now. */
export function standingOf(
  latest: Confirmation | undefined,
  hash: string,
  today: CivilDate,
): Standing {
  if (latest === undefined || latest.status === 'void') return { state: 'not-asked' };
  if (latest.status === 'pending') {
    return { state: today <= latest.lastDay ? 'waiting' : 'expired', of: latest };
  }
  const { answer } = latest;
  return {
    state: answer.shownHash === hash ? answer.outcome : 'outdated',
    of: latest,
    answer,
  };
}
