import { expect, test } from 'vitest';
import { englishDay, shortDay, spokenDay } from '#functions/messages/spoken-day.ts';
import { civilDate } from '#policy/engine/civil-date.ts';

test.each([
  ['2024-05-07', '2024年5月7日（周二）', '7 May 2024'],
  ['2024-12-29', '2024年12月29日（周日）', '29 December 2024'],
  ['2025-01-06', '2025年1月6日（周一）', '6 January 2025'],
  ['2024-09-30', '2024年9月30日（周一）', '30 September 2024'],
])('%s is said as %s', (day, chinese, english) => {
  expect(spokenDay(civilDate(day))).toBe(chinese);
  expect(englishDay(civilDate(day))).toBe(english);
});

test('a day in short has its year only where it is another', () => {
  expect(shortDay(civilDate('2024-05-07'), civilDate('2024-04-30'))).toBe('5月7日');
  expect(shortDay(civilDate('2025-01-03'), civilDate('2024-12-30'))).toBe('2025年1月3日');
});
