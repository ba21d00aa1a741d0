import { EngineError } from '../engine-error.ts';
import { calendar2024 } from './2024.ts';
import { calendar2025 } from './2025.ts';
import { calendar2026 } from './2026.ts';
import type { CalendarYear } from './calendar-year.ts';

/** Thrown where a working day is asked for in a year whose holiday notice is not in the engine. */
export class CalendarYearUnpublished extends EngineError {
  readonly year: number;

  constructor(year: number) {
    super('calendar-year-unpublished', {
      zh: `${year}年的节假日安排未收录，无法推算工作日。`,
      en: `The holiday notice of ${year} is not entered; working days are not guessed.`,
    });
    this.year = year;
  }
}

const years: ReadonlyMap<number, CalendarYear> = new Map(
  [calendar2024, calendar2025, calendar2026].map((each) => [each.year, each]),
);

/** The years whose holiday notices are known, ascending. */
export const publishedYears: readonly number[] = [...years.keys()];

/** The calendar of `year`; throws {@link CalendarYearUnpublished} rather than guess. */
export function calendarOf(year: number): CalendarYear {
  const calendar = years.get(year);
  if (!calendar) throw new CalendarYearUnpublished(year);
  return calendar;
}
