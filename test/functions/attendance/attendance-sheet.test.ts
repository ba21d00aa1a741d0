import { expect, it } from 'vitest';
import { attendanceSheet } from '#functions/attendance/attendance-sheet.ts';
import type { CheckIn } from '#functions/attendance/check-in.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { classId, day, opened } from './device-world.ts';

const roster = ['C1-T01', 'C1-T02'].map((id) => ({ id, personId: `person-${id}` }) as Trainee);
const checkIn = (side: 'in' | 'out', time: string, changed: Partial<CheckIn> = {}): CheckIn => ({
  schemaVersion: 1,
  classId,
  trainee: 'C1-T01',
  day,
  side,
  at: instantAt(day, time),
  accepted: true,
  device: 'device-1',
  sha256: 'a'.repeat(64),
  ...changed,
});

it('has a row a day and trainee, present or not, and nothing a spreadsheet would compute', () => {
  const sheet = attendanceSheet(
    opened.timetable,
    roster,
    [checkIn('in', '10:00', { accepted: false, cause: '=1+1,"x"' }), checkIn('out', '16:00')],
    () => '测**',
  );
  expect(sheet.split('\r\n')).toEqual([
    '\u{feff}日期,学员编号,姓名,签到时间,签到有效,签到说明,签退时间,签退有效,签退说明,设备',
    `${day},C1-T01,测**,10:00,否,"'=1+1,""x""",16:00,是,,device-1`,
    `${day},C1-T02,测**,,,,,,,`,
    '',
  ]);
});
