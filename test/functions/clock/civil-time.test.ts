import { describe, expect, it } from 'vitest';
import { instantOf } from '#functions/clock/business-clock.ts';
import { civilDateOf, endOf, instantAt, timeOf } from '#functions/clock/civil-time.ts';
import { civilDate } from '#policy/engine/civil-date.ts';

const at = (text: string) => instantOf(new Date(text));
const day = civilDate('2024-05-06');

describe('a civil day in Shanghai', () => {
  it.each([
    ['2024-05-05T15:59:59.999Z', '2024-05-05', '23:59'],
    ['2024-05-05T16:00:00.000Z', '2024-05-06', '00:00'],
    ['2024-05-06T15:59:59.999Z', '2024-05-06', '23:59'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29', '00:00'],
    ['2024-12-31T16:00:00.000Z', '2025-01-01', '00:00'],
  ])('takes %s for %s, %s', (instant, date, time) => {
    expect([civilDateOf(at(instant)), timeOf(at(instant))]).toEqual([date, time]);
  });

  it('begins and ends at midnight there', () => {
    expect(instantAt(day, '00:00')).toBe('2024-05-05T16:00:00.000Z');
    expect(endOf(day)).toBe('2024-05-06T16:00:00.000Z');
  });

  it('is the one that a wall time was taken on', () => {
    expect([civilDateOf(instantAt(day, '07:59')), timeOf(instantAt(day, '07:59'))]).toEqual([
      day,
      '07:59',
    ]);
  });
});
