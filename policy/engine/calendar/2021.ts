import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2021. */
export const calendar2021: CalendarYear = {
  year: 2021,
  source: '国务院办公厅关于2021年部分节假日安排的通知（国办发明电〔2020〕27号，2020-11-25）',
  daysOff: [
    ...daysFrom('2021-01-01', '2021-01-03'), // 元旦
    ...daysFrom('2021-02-11', '2021-02-17'), // 春节
    ...daysFrom('2021-04-03', '2021-04-05'), // 清明节
    ...daysFrom('2021-05-01', '2021-05-05'), // 劳动节
    ...daysFrom('2021-06-12', '2021-06-14'), // 端午节
    ...daysFrom('2021-09-19', '2021-09-21'), // 中秋节
    ...daysFrom('2021-10-01', '2021-10-07'), // 国庆节
  ],
  makeUpDays: dayList(
    '2021-02-07',
    '2021-02-20',
    '2021-04-25',
    '2021-05-08',
    '2021-09-18',
    '2021-09-26',
    '2021-10-09',
  ),
};
