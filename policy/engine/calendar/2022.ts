import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2022. */
export const calendar2022: CalendarYear = {
  year: 2022,
  source: '国务院办公厅关于2022年部分节假日安排的通知（国办发明电〔2021〕11号，2021-10-25）',
  daysOff: [
    ...daysFrom('2022-01-01', '2022-01-03'), // 元旦
    ...daysFrom('2022-01-31', '2022-02-06'), // 春节
    ...daysFrom('2022-04-03', '2022-04-05'), // 清明节
    ...daysFrom('2022-04-30', '2022-05-04'), // 劳动节
    ...daysFrom('2022-06-03', '2022-06-05'), // 端午节
    ...daysFrom('2022-09-10', '2022-09-12'), // 中秋节
    ...daysFrom('2022-10-01', '2022-10-07'), // 国庆节
  ],
  makeUpDays: dayList(
    '2022-01-29',
    '2022-01-30',
    '2022-04-02',
    '2022-04-24',
    '2022-05-07',
    '2022-10-08',
    '2022-10-09',
  ),
};
