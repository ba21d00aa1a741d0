import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2020. */
export const calendar2020: CalendarYear = {
  year: 2020,
  source:
    '国务院办公厅关于2020年部分节假日安排的通知（国办发明电〔2019〕16号，2019-11-21），春节按国办发明电〔2020〕1号（2020-01-26）延长',
  daysOff: [
    ...daysFrom('2020-01-01', '2020-01-01'), // 元旦
    ...daysFrom('2020-01-24', '2020-02-02'), // 春节
    ...daysFrom('2020-04-04', '2020-04-06'), // 清明节
    ...daysFrom('2020-05-01', '2020-05-05'), // 劳动节
    ...daysFrom('2020-06-25', '2020-06-27'), // 端午节
    ...daysFrom('2020-10-01', '2020-10-08'), // 国庆节、中秋节
  ],
  makeUpDays: dayList(
    '2020-01-19',
    '2020-04-26',
    '2020-05-09',
    '2020-06-28',
    '2020-09-27',
    '2020-10-10',
  ),
};
