import { type Instant, instantOf } from '#functions/clock/business-clock.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import type { CheckInWindows } from '#functions/supervision/check-in-windows.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { CheckIn } from './check-in.ts';

/** A check-in as the device signed it. */
export interface SignedEvent {
  readonly trainee: string;
  readonly side: 'in' | 'out';
  /** Wall time `HH:MM` in Asia/Shanghai. */
  readonly at: string;
  readonly cause?: string | undefined;
}

/** Why one event of a batch is not kept. */
export type Rejection = 'not-on-roster' | 'in-the-future' | 'duplicate';

/** What becomes of one event: `late` ones are kept, but count only once an officer accepts their cause (AMB-31). */
export type JudgedEvent =
  | { readonly outcome: 'accepted' | 'late'; readonly at: Instant }
  | { readonly outcome: 'kept before' }
  | { readonly outcome: 'rejected'; readonly code: Rejection };

/** Clocks of devices run a little ahead. */
const TOLERANCE_MS = 5 * 60_000;

/** What the events of a batch are judged by. */
export interface DayAtHand {
  readonly day: CivilDate;
  readonly now: Instant;
  readonly windows: CheckInWindows;
  readonly roster: ReadonlySet<string>;
  /** What stands of the day already. */
  readonly kept: readonly CheckIn[];
  /** The hash under which an event would be kept. */
  hashOf(event: SignedEvent): string;
}

/**
 * Judges the events of one signed batch, in order: of one trainee and side the first stays, but a late
 * one gives way to one in time, be it of the same batch.
 */
export function judgeCheckIns(
  { day, now, windows, roster, kept, hashOf }: DayAtHand,
  events: readonly SignedEvent[],
): JudgedEvent[] {
  const latest = instantOf(new Date(Date.parse(now) + TOLERANCE_MS));
  const standing = new Map(
    kept.map(({ trainee, side, accepted, sha256 }) => [`${trainee}/${side}`, { accepted, sha256 }]),
  );
  const keyOf = ({ trainee, side }: SignedEvent) => `${trainee}/${side}`;
  const isInTime = ({ side, at }: SignedEvent) =>
    at >= windows[side].from && at <= windows[side].to;
  const inTime = new Set(
    events.filter((event) => isInTime(event) && instantAt(day, event.at) <= latest).map(keyOf),
  );
  return events.map((event): JudgedEvent => {
    const at = instantAt(day, event.at);
    if (!roster.has(event.trainee)) return { outcome: 'rejected', code: 'not-on-roster' };
    if (at > latest) return { outcome: 'rejected', code: 'in-the-future' };
    const accepted = isInTime(event);
    const key = keyOf(event);
    const before = standing.get(key);
    const sha256 = hashOf(event);
    if (before?.sha256 === sha256) return { outcome: 'kept before' };
    const stands = before !== undefined && (before.accepted || !accepted);
    if (stands || (!accepted && inTime.has(key))) {
      return { outcome: 'rejected', code: 'duplicate' };
    }
    standing.set(key, { accepted, sha256 });
    return { outcome: accepted ? 'accepted' : 'late', at };
  });
}

/** Why an event was not kept, in words. */
export const rejectionSentences: Readonly<Record<Rejection, { zh: string; en: string }>> = {
  'not-on-roster': {
    zh: '该学员不在本班花名册中',
    en: 'Not on the roster of this class',
  },
  'in-the-future': {
    zh: '打卡时间晚于当前时间，请校准设备时钟',
    en: 'The time lies in the future; set the clock of the device',
  },
  duplicate: {
    zh: '该学员此次打卡已有记录，以首次为准',
    en: 'This trainee has checked in before; the first record stays',
  },
};
