import type { Instant } from '#functions/clock/business-clock.ts';
import { civilDateOf, instantAt, timeOf } from '#functions/clock/civil-time.ts';
import { civilDate } from '#policy/engine/civil-date.ts';

/** What was typed is no business time. */
export class BadBusinessTime extends Error {
  override readonly name = 'BadBusinessTime';
}

/** `2024-05-06T09:00` in Asia/Shanghai as an instant; a day alone means 09:00. @throws {BadBusinessTime} */
export function parseBusinessTime(text: string): Instant {
  const [, day = '', time = '09:00'] = /^([\d-]+)(?:[T ](\d\d:\d\d))?$/.exec(text) ?? [];
  const [hours = 99, minutes = 99] = time.split(':').map(Number);
  try {
    if (hours < 24 && minutes < 60) return instantAt(civilDate(day), time);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new BadBusinessTime(
    `业务时间“${text}”不正确，应为北京时间，例如 2024-05-06T09:00 或 2024-05-06。\n` +
      `"${text}" is no business time: give it in Asia/Shanghai, such as 2024-05-06T09:00 or 2024-05-06.`,
  );
}

/** An instant as `2024-05-06 09:00` in Asia/Shanghai. */
export function businessTimeText(at: Instant): string {
  return `${civilDateOf(at)} ${timeOf(at)}`;
}
