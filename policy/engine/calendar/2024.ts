import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2024. */
export const calendar2024: CalendarYear = {
  year: 2024,
  source: '国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号，2023-10-25）',
  daysOff: [
    ...daysFrom('2024-01-01', '2024-01-01'), // 元旦
    ...daysFrom('2024-02-10', '2024-02-17'), // 春节
    ...daysFrom('2024-04-04', '2024-04-06'), // 清明节
    ...daysFrom('2024-05-01', '2024-05-05'), // 劳动节
    ...daysFrom('2024-06-08', '2024-06-10'), // 端午节
    ...daysFrom('2024-09-15', '2024-09-17'), // 中秋节
    ...daysFrom('2024-10-01', '2024-10-07'), // 国庆节
  ],
  makeUpDays: dayList(
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
  ),
};
