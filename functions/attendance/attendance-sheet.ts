import type { Trainee } from '#functions/cases/trainee.ts';
import type { TimetableDay } from '#functions/cases/training-class.ts';
import { timeOf } from '#functions/clock/civil-time.ts';
import { csvText } from '#functions/http/csv-text.ts';
import type { CheckIn } from './check-in.ts';

const HEADINGS = [
  '日期',
  '学员编号',
  '姓名',
  '签到时间',
  '签到有效',
  '签到说明',
  '签退时间',
  '签退有效',
  '签退说明',
  '设备',
];

/**
 * The attendance of a class (打卡记录, CC24-3A.3.b) as CSV: a row a training day and trainee, whether
 * checked in or not. Names are masked; `nameOf` gives the masked name of a person.
 */
export function attendanceSheet(
  timetable: readonly TimetableDay[],
  roster: readonly Trainee[],
  checkIns: readonly CheckIn[],
  nameOf: (personId: string) => string,
): string {
  const found = new Map(checkIns.map((one) => [`${one.day}/${one.trainee}/${one.side}`, one]));
  const days = timetable.map(({ date }) => date).toSorted();
  const rows = days.flatMap((day) =>
    roster.map(({ id, personId }) => {
      const sides = [found.get(`${day}/${id}/in`), found.get(`${day}/${id}/out`)];
      const devices = new Set(sides.flatMap((one) => (one === undefined ? [] : [one.device])));
      return [
        day,
        id,
        nameOf(personId),
        ...sides.flatMap((one) => cellsOf(one)),
        [...devices].join(' '),
      ];
    }),
  );
  return csvText([HEADINGS, ...rows]);
}

function cellsOf(one: CheckIn | undefined): string[] {
  if (one === undefined) return ['', '', ''];
  return [timeOf(one.at), one.accepted ? '是' : '否', one.cause ?? ''];
}
