import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2025. */
export const calendar2025: CalendarYear = {
  year: 2025,
  source: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号，2024-11-12）',
  daysOff: [
    ...daysFrom('2025-01-01', '2025-01-01'), // 元旦
    ...daysFrom('2025-01-28', '2025-02-04'), // 春节
    ...daysFrom('2025-04-04', '2025-04-06'), // 清明节
    ...daysFrom('2025-05-01', '2025-05-05'), // 劳动节
    ...daysFrom('2025-05-31', '2025-06-02'), // 端午节
    ...daysFrom('2025-10-01', '2025-10-08'), // 国庆节、中秋节
  ],
  makeUpDays: dayList('2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'),
};
