import type { CalendarYear } from '../working-day.ts';
import { dayList, daysFrom } from './day-list.ts';

/** Days off and make-up working days of 2019. */
export const calendar2019: CalendarYear = {
  year: 2019,
  source:
    '国务院办公厅关于2019年部分节假日安排的通知（国办发明电〔2018〕15号，2018-12-06），劳动节按国办发明电〔2019〕3号（2019-03-22）',
  daysOff: [
    ...daysFrom('2019-01-01', '2019-01-01'), // 元旦
    ...daysFrom('2019-02-04', '2019-02-10'), // 春节
    ...daysFrom('2019-04-05', '2019-04-07'), // 清明节
    ...daysFrom('2019-05-01', '2019-05-04'), // 劳动节
    ...daysFrom('2019-06-07', '2019-06-09'), // 端午节
    ...daysFrom('2019-09-13', '2019-09-15'), // 中秋节
    ...daysFrom('2019-10-01', '2019-10-07'), // 国庆节
  ],
  makeUpDays: dayList(
    '2019-02-02',
    '2019-02-03',
    '2019-04-28',
    '2019-05-05',
    '2019-09-29',
    '2019-10-12',
  ),
};
