import { type CivilDate, dayOfWeek, yearOf } from '#policy/engine/civil-date.ts';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'].concat([
  'September',
  'October',
  'November',
  'December',
]);

const monthOf = (day: CivilDate) => Number(day.slice(5, 7));
const dayOfMonth = (day: CivilDate) => Number(day.slice(8, 10));

/** A day in full, `2024年5月7日（周二）`. */
export function spokenDay(day: CivilDate): string {
  const weekday = weekdays[dayOfWeek(day) - 1];
  return `${yearOf(day)}年${monthOf(day)}月${dayOfMonth(day)}日（周${weekday}）`;
}

/** A day in short, `5月7日`; with its year where that is not the year of `today`. */
export function shortDay(day: CivilDate, today: CivilDate): string {
  const year = yearOf(day) === yearOf(today) ? '' : `${yearOf(day)}年`;
  return `${year}${monthOf(day)}月${dayOfMonth(day)}日`;
}

/** A day in English, `7 May 2024`. */
export function englishDay(day: CivilDate): string {
  return `${dayOfMonth(day)} ${months[monthOf(day) - 1]} ${yearOf(day)}`;
}
