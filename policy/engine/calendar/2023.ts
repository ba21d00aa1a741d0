import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2023. */
export const calendar2023: CalendarYear = {
  year: 2023,
  source: '国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号，2022-12-08）',
  daysOff: [
    ...daysFrom('2023-01-01', '2023-01-02'), // 元旦
    ...daysFrom('2023-01-21', '2023-01-27'), // 春节
    ...daysFrom('2023-04-05', '2023-04-05'), // 清明节
    ...daysFrom('2023-04-29', '2023-05-03'), // 劳动节
    ...daysFrom('2023-06-22', '2023-06-24'), // 端午节
    ...daysFrom('2023-09-29', '2023-10-06'), // 中秋节、国庆节
  ],
  makeUpDays: dayList(
    '2023-01-28',
    '2023-01-29',
    '2023-04-23',
    '2023-05-06',
    '2023-06-25',
    '2023-10-07',
    '2023-10-08',
  ),
};
