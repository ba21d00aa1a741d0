import { html } from 'hono/html';
import type { Instant } from '#functions/clock/business-clock.ts';
import { civilDateOf, timeOf } from '#functions/clock/civil-time.ts';
import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import { type CivilDate, dayOfWeek } from '#policy/engine/civil-date.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { workingDaysBetween } from '#policy/engine/working-day.ts';
import type { Html } from './page.ts';

const weekdays = ['', '一', '二', '三', '四', '五', '六', '日'];

/** `2024-05-07` → `2024年5月7日（周二）`. */
export function dayText(day: CivilDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日（周${weekdays[dayOfWeek(day)]}）`;
}

/** A day as a page shows it. */
export function day(one: CivilDate): Html {
  return html`<time class="nobreak" datetime="${one}">${dayText(one)}</time>`;
}

/** The day of a moment in Asia/Shanghai. */
export function dayAt(at: Instant): Html {
  return day(civilDateOf(at));
}

/** Day and time of a moment, where the time matters. */
export function momentAt(at: Instant): Html {
  return html`${dayAt(at)} ${timeOf(at)}`;
}

/** How far a last day is off: 还剩 3 个工作日, 今天到期, 已超期 2 个工作日. */
export function remaining(last: CivilDate, today: CivilDate): string {
  if (last === today) return '今天到期';
  try {
    if (last > today) {
      return `还剩 ${workingDaysBetween(today, last, stateCouncilCalendar)} 个工作日`;
    }
    return `已超期 ${Math.max(1, workingDaysBetween(last, today, stateCouncilCalendar))} 个工作日`;
  } catch (error) {
    // Beyond the published years nobody can count; the day itself is still right.
    if (error instanceof EngineError) return last > today ? '未到期' : '已超期';
    throw error;
  }
}

/** A last day with what is left of it. */
export function deadline(last: CivilDate, today: CivilDate): Html {
  return html`${day(last)}，<strong class="nobreak">${remaining(last, today)}</strong>`;
}
