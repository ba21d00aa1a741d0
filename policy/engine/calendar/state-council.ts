import type { CalendarYear } from '../working-day.ts';
import { calendar2019 } from './2019.ts';
import { calendar2020 } from './2020.ts';
import { calendar2021 } from './2021.ts';
import { calendar2022 } from './2022.ts';
import { calendar2023 } from './2023.ts';
import { calendar2024 } from './2024.ts';
import { calendar2025 } from './2025.ts';
import { calendar2026 } from './2026.ts';

/** The years whose State Council holiday notice (节假日安排) is entered; any other year is an error. */
export const stateCouncilCalendar: readonly CalendarYear[] = [
  calendar2019,
  calendar2020,
  calendar2021,
  calendar2022,
  calendar2023,
  calendar2024,
  calendar2025,
  calendar2026,
];
