import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2026. */
export const calendar2026: CalendarYear = {
  year: 2026,
  source: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号，2025-11-04）',
  daysOff: [
    ...daysFrom('2026-01-01', '2026-01-03'), // 元旦
    ...daysFrom('2026-02-15', '2026-02-23'), // 春节
    ...daysFrom('2026-04-04', '2026-04-06'), // 清明节
    ...daysFrom('2026-05-01', '2026-05-05'), // 劳动节
    ...daysFrom('2026-06-19', '2026-06-21'), // 端午节
    ...daysFrom('2026-09-25', '2026-09-27'), // 中秋节
    ...daysFrom('2026-10-01', '2026-10-07'), // 国庆节
  ],
  makeUpDays: dayList(
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ),
};
