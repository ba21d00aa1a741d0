import type { TimetableDay } from '#functions/cases/training-class.ts';

/** From when to when a check-in counts, as wall times `HH:MM` in Asia/Shanghai. */
export interface CheckInWindows {
  readonly in: { readonly from: string; readonly to: string };
  readonly out: { readonly from: string; readonly to: string };
}

const BEFORE = 60;
const AFTER = 30;
const MIDNIGHT = 24 * 60 - 1;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const timeAt = (minutes: number) => {
  const inDay = Math.min(Math.max(minutes, 0), MIDNIGHT);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
};

/**
 * The windows around a day's first and last lesson (AMB-31): an hour before to half an hour after the
 * start, half an hour before to an hour after the end. The text names no times; these are the office's.
 */
export function checkInWindows({ lessons }: TimetableDay): CheckInWindows {
  const starts = lessons.map((one) => minutesOf(one.startsAt ?? '08:00'));
  const ends = lessons.map((one) => minutesOf(one.endsAt ?? '18:00'));
  const first = Math.min(...starts);
  const last = Math.max(...ends);
  return {
    in: { from: timeAt(first - BEFORE), to: timeAt(first + AFTER) },
    out: { from: timeAt(last - AFTER), to: timeAt(last + BEFORE) },
  };
}
