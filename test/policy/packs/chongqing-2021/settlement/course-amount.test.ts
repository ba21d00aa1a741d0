import { describe, expect, it } from 'vitest';
import { formatYuan } from '#policy/engine/fen.ts';
import { programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';
import { type CourseExample, courseFacts, daysOf } from './course-example.ts';

const we53: CourseExample = {
  standard: 1500,
  days: [...daysOf(10, 2), ...daysOf(4, 0, 2)],
};
const we54: CourseExample = { standard: 2000, mode: 'full-day', days: daysOf(10, 8) };
const we55a: CourseExample = { standard: 1500, days: [...daysOf(14, 3), ...daysOf(6, 0, 3)] };
const we55b: CourseExample = {
  standard: 2300,
  rates: [180, 60],
  days: [...daysOf(24, 3), ...daysOf(8, 0, 3)],
  occupation: { level: '3' },
};
const we56: CourseExample = { standard: 2000, days: [...daysOf(35, 2), ...daysOf(15, 0, 2)] };
const we57: CourseExample = {
  standard: 2000,
  days: [...daysOf(23, 3), ...daysOf(15, 0, 2), [0, 1]],
};
const we58: CourseExample = {
  standard: 1500,
  rates: [150],
  days: daysOf(20, 3),
  attended: daysOf(16, 3),
};
const we59: CourseExample = { standard: 1500, days: [...daysOf(10, 3), ...daysOf(4, 0, 3)] };
const we85: CourseExample = {
  ...we55a,
  attended: [...daysOf(12, 3), [0, 0], [0, 0], ...daysOf(4, 0, 3)],
};
const we86 = {
  rates: [150] as const,
  mode: 'full-day',
  days: daysOf(20, 6),
  occupation: { code: '4-01-06-02', newOccupation: true },
} as const;

const masseur = { code: '4-10-04-02', name: '保健按摩师' };

describe('what a certified trainee of a Chongqing course earns', () => {
  it.each<[string, CourseExample, Record<string, string>, string]>([
    [
      'WE-49 offline, S = 1,000',
      { standard: 1000, rates: [130], days: daysOf(7, 6), occupation: masseur },
      {},
      '1000.00',
    ],
    [
      'WE-49 by days',
      { standard: 1000, rates: [130], days: daysOf(7, 6), occupation: masseur },
      { 'day_rate.use': 'BOTH' },
      '910.00',
    ],
    ['WE-53 part days', we53, {}, '510.00'],
    ['WE-53 exact', we53, { 'settle.days': 'EXACT_FRACTION' }, '580.00'],
    ['WE-53 half days', we53, { 'settle.days': 'HALF_DAY_STEPS' }, '510.00'],
    ['WE-53 standard only', we53, { 'day_rate.use': 'HOURS_ONLY' }, '1500.00'],
    ['WE-54 an offline class of full days', we54, {}, '2000.00'],
    ['WE-54 by days', we54, { 'day_rate.use': 'BOTH' }, '1500.00'],
    [
      'WE-54 by days, hours of every class converted',
      we54,
      { 'day_rate.use': 'BOTH', day_conversion: 'ALL_CLASSES' },
      '1950.00',
    ],
    [
      'WE-54 the same, exact',
      we54,
      { 'day_rate.use': 'BOTH', day_conversion: 'ALL_CLASSES', 'settle.days': 'EXACT_FRACTION' },
      '2000.00',
    ],
    ['WE-55a two segments', we55a, {}, '1230.00'],
    ['WE-55a capped at S = 1,200', { ...we55a, standard: 1200 }, {}, '1200.00'],
    ['WE-55a standard only', we55a, { 'day_rate.use': 'HOURS_ONLY' }, '1500.00'],
    ['WE-55b senior production, capped', we55b, {}, '2300.00'],
    ['WE-55b standard only', we55b, { 'day_rate.use': 'HOURS_ONLY' }, '2300.00'],
    ['WE-56 online share exactly 30 %', we56, {}, '1950.00'],
    ['WE-56 exact', we56, { 'settle.days': 'EXACT_FRACTION' }, '2000.00'],
    ['WE-56 standard only', we56, { 'day_rate.use': 'HOURS_ONLY' }, '2000.00'],
    ['WE-56 half days', we56, { 'settle.days': 'HALF_DAY_STEPS' }, '2000.00'],
    ['WE-57 online share 31 %, taught', we57, {}, '1950.00'],
    ['WE-57 with waiver', { ...we57, waived: true }, {}, '1950.00'],
    ['WE-57 the class refused', we57, { online_share: 'REFUSE_CLASS' }, '0.00'],
    ['WE-57 standard only', we57, { 'day_rate.use': 'HOURS_ONLY' }, '2000.00'],
    ['WE-57 half days', we57, { 'settle.days': 'HALF_DAY_STEPS' }, '2000.00'],
    ['WE-57 exact', we57, { 'settle.days': 'EXACT_FRACTION' }, '2000.00'],
    ['WE-58 low hours, certificate held', we58, {}, '1500.00'],
    ['WE-58 by days', we58, { 'day_rate.use': 'BOTH' }, '1200.00'],
    [
      'WE-58 by days of the class',
      we58,
      { 'day_rate.use': 'BOTH', paid_days: 'DELIVERED_TO_CLASS' },
      '1500.00',
    ],
    ['WE-59 two online days at 60: 750 + 120', we59, {}, '870.00'],
    ['WE-59 a district value of 50: 750 + 100', { ...we59, rates: [150, 50] }, {}, '850.00'],
    ['WE-85 partly attended', we85, {}, '1020.00'],
    ['WE-85 days of the class', we85, { paid_days: 'DELIVERED_TO_CLASS' }, '1230.00'],
    [
      'WE-86 a standard per day',
      { ...we86, standard: { perDay: 150, maximum: 6000 } },
      {},
      '3000.00',
    ],
    [
      'WE-86 a standard per day where only a divisor is allowed',
      { ...we86, standard: { perDay: 150, maximum: 6000 } },
      { 'new.standard': 'DIVISOR_ONLY' },
      '0.00',
    ],
    ['WE-86 a lump sum', { ...we86, standard: 1800 }, {}, '1800.00'],
  ])('%s', (_name, example, choices, yuan) => {
    const facts = courseFacts(example);
    const statement = settleCourse(programmes.course, facts, { computedBy: 'test', choices });
    confirmed(programmes.course.pack, facts, choices, statement);
    expect(formatYuan(statement.totalFen)).toBe(yuan);
  });

  it('computes nothing without an entered standard, and names the tables', () => {
    const facts = courseFacts({ standard: null, days: daysOf(10, 6) });
    expect(() => settleCourse(programmes.course, facts, { computedBy: 'test' })).toThrow(
      '渝人社发〔2019〕124号',
    );
  });
});
