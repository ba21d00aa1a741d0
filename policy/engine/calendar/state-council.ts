import type { CalendarYear } from '../working-day.ts';
import { calendar2024 } from './2024.ts';
import { calendar2025 } from './2025.ts';
import { calendar2026 } from './2026.ts';

/** The years whose State Council holiday notice (节假日安排) is entered; any other year is an error. */
export const stateCouncilCalendar: readonly CalendarYear[] = [
  calendar2024,
  calendar2025,
  calendar2026,
];
