import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  civilDateOfInstant,
  dayOfWeek,
  daysBetween,
  latestDate,
} from '#policy/engine/civil-date.ts';

describe('civil date', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '24-01-01',
    '2024-1-1',
    '2024-01-01T00:00',
    'on 2024-01-01',
  ])('refuses %s', (text) => {
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  it('knows the leap day', () => {
    expect(addDays(civilDate('2024-02-28'), 1)).toBe('2024-02-29');
  });

  it('takes the day of an instant in Shanghai, not in UTC', () => {
    expect(civilDateOfInstant('2024-05-07T15:59:59Z')).toBe('2024-05-07');
    expect(civilDateOfInstant('2024-05-07T16:00:00Z')).toBe('2024-05-08');
  });

  it('counts the days from one to another, both ways', () => {
    const [from, to] = [civilDate('2024-02-28'), civilDate('2024-03-01')];
    expect([daysBetween(from, to), daysBetween(to, from)]).toEqual([2, -2]);
  });

  it('counts Monday as one', () => {
    expect(dayOfWeek(civilDate('2024-05-06'))).toBe(1);
  });

  it('finds the latest of several days, and none of none', () => {
    expect(latestDate([civilDate('2024-05-06'), civilDate('2024-04-30')])).toBe('2024-05-06');
    expect(latestDate([])).toBeUndefined();
  });
});
