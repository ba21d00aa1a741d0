import { expect, test } from 'vitest';
import { problemsByLine, readRoster } from '#functions/portal/institution/roster-text.ts';
import { readTimetable, writeTimetable } from '#functions/portal/institution/timetable-text.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { sampleTimetable } from '../../cases/sample-case.ts';

const messages = (found: { problems?: readonly { message: { zh: string } }[] | undefined }) =>
  (found.problems ?? []).map(({ message }) => message.zh);

test('a timetable that was written is read as it was', () => {
  const read = readTimetable(writeTimetable(sampleTimetable as never), 50);
  expect(read).toEqual({ timetable: sampleTimetable });
});

test('lines pasted from a sheet, with other separators and dates, make days of several lessons', () => {
  const text =
    '2024年5月7日\t4\t线下\t理论\t8:30\t11:50\n\n2024/5/7，4，线下，实操，13：00，16：20，45\r\n2024-05-06,2,线上,理论,09:00,10:30';
  const read = readTimetable(text, 50);
  expect(read).toMatchObject({
    timetable: [
      { date: '2024-05-06', lessons: [{ mode: 'online', minutes: 50 }] },
      { date: '2024-05-07', lessons: [{ startsAt: '08:30' }, { minutes: 45 }] },
    ],
  });
});

test('every wrong line of a timetable is told with its line and column', () => {
  const text =
    '2024-02-30,4,线下,理论,08:30,11:30\n2024-05-07,四,现场,,08:30,08:00\n2024-05-08,4,线下,理论,25:00,11:30';
  expect(messages(readTimetable(text, 45))).toEqual([
    '第 1 行 日期：“2024-02-30”不正确，应为存在的日期，如 2024-05-07',
    '第 2 行 节数：“四”不正确，应为1 至 99 的整数',
    '第 2 行 方式：“现场”不正确，应为线下或线上',
    '第 2 行 内容：没有填写，应为理论或实操',
    '第 2 行 下课时间：“08:00”不正确，应为晚于上课时间 08:30',
    '第 3 行 上课时间：“25:00”不正确，应为时间，如 08:30',
  ]);
});

test('a roster is read with groups by name, and a blank line does not shift the lines', () => {
  const text = '\n测试甲,220102199001010000,城镇登记失业人员,2024-01-15\n\n测试乙,X,,,,是';
  const read = readRoster(text, changchun2024.groups);
  expect(read.problems).toEqual([]);
  expect(read.lines).toEqual([2, 4]);
  expect(read.trainees).toEqual([
    {
      name: '测试甲',
      idNumber: '220102199001010000',
      group: 'registered-unemployed',
      groupSince: '2024-01-15',
      existingStaff: false,
    },
    { name: '测试乙', idNumber: 'X', existingStaff: true },
  ]);
  const told = problemsByLine(
    [
      {
        field: 'trainees.1.idNumber',
        value: '***',
        message: { zh: '身份证号 ***：应为 18 位。', en: '' },
      },
    ],
    read.lines,
  );
  expect(told[0]?.message.zh).toBe('第 4 行 身份证号：身份证号 ***：应为 18 位。');
});

test('a group, a day or a mark that is none is told by line, without the person', () => {
  const read = readRoster('测试甲,220102199001010000,退休人员,昨天,,也许', changchun2024.groups);
  expect(read.problems).toHaveLength(3);
  expect(messages(read).join()).not.toMatch(/测试甲|220102/);
  expect(messages(read)[0]).toContain('第 1 行 人群：“退休人员”不正确');
});
