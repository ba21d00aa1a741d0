import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import { addDays, civilDate, dayOfWeek, yearOf } from '#policy/engine/civil-date.ts';
import { deadlineAfter, isWorkingDay } from '#policy/engine/working-day.ts';

const deadline = (from: string, calendar: string, start = 'NEXT_DAY') =>
  deadlineAfter(civilDate(from), 5, stateCouncilCalendar, { calendar, start } as never);

describe('WE-35 five working days over the May holiday 2024', () => {
  it.each([
    [
      'last contract signed Friday 26 April',
      '2024-04-26',
      'STATE_COUNCIL_WORKDAYS',
      'NEXT_DAY',
      '2024-05-07',
    ],
    [
      'Monday to Friday without holidays',
      '2024-04-26',
      'MON_FRI_NO_HOLIDAYS',
      'NEXT_DAY',
      '2024-05-03',
    ],
    ['calendar days, ending on a holiday', '2024-04-26', 'CALENDAR_DAYS', 'NEXT_DAY', '2024-05-06'],
    [
      'signing day counted as day one',
      '2024-04-26',
      'STATE_COUNCIL_WORKDAYS',
      'SAME_DAY',
      '2024-05-06',
    ],
    [
      'first contract, ending on the make-up Sunday',
      '2024-04-22',
      'STATE_COUNCIL_WORKDAYS',
      'NEXT_DAY',
      '2024-04-28',
    ],
    [
      'WE-36 proofs complete on Friday 31 May',
      '2024-05-31',
      'STATE_COUNCIL_WORKDAYS',
      'NEXT_DAY',
      '2024-06-07',
    ],
  ])('%s', (_case, from, calendar, start, last) => {
    expect(deadline(from, calendar, start)).toBe(last);
  });
});

describe('the published years', () => {
  it('are 2019 to 2026', () => {
    expect(stateCouncilCalendar.map(({ year }) => year)).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });

  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    '%i agrees with an independent source on every day',
    (year) => {
      let days = 0;
      for (let day = civilDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
        expect([day, isWorkingDay(day, stateCouncilCalendar)]).toEqual([
          day,
          chineseDays.isWorkday(day),
        ]);
        days += 1;
      }
      expect(days).toBeGreaterThanOrEqual(365);
    },
  );

  it('makes up only on weekends, and names the notice of each year', () => {
    for (const { year, source, daysOff, makeUpDays } of stateCouncilCalendar) {
      expect(makeUpDays.filter((day) => dayOfWeek(day) < 6)).toEqual([]);
      expect(source).toMatch(new RegExp(`${year}年.*国办发明电〔${year - 1}〕\\d+号`, 'u'));
      expect([...daysOff, ...makeUpDays].filter((day) => yearOf(day) !== year)).toEqual([]);
    }
  });

  it.each(['2018-12-28', '2027-02-08'])('never guesses a year without notice: %s', (day) => {
    expect(() => isWorkingDay(civilDate(day), stateCouncilCalendar)).toThrow(/节假日安排/u);
  });
});
