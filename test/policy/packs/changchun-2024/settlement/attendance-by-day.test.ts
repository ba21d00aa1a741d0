import { describe, expect, it } from 'vitest';
import { attendanceSchema } from '#policy/engine/facts/attendance.ts';
import { attendanceByDay } from '#policy/packs/changchun-2024/settlement/attendance-by-day.ts';

const days = ['2024-05-06', '2024-05-07'];
const places = new Map(days.map((day, place) => [day, place]));
const evidence = { evidenceId: 'ev-1', version: 'v1', sha256: 'a'.repeat(64) };

/** Check-ins and platform record of both days. */
function read(attendance: unknown): readonly (readonly [number, boolean] | undefined)[] {
  const records = attendanceByDay(attendanceSchema.parse(attendance), places);
  return records.map((record) => record && [record.checkIns, record.platformRecord]);
}

describe('attendance by day', () => {
  it.each([
    ['nothing written', [], [undefined, undefined]],
    ['every day but one', [{ everyDayExcept: ['2024-05-07'] }], [[2, true], undefined]],
    ['a summary', [{ dates: ['2024-05-06'], checkIns: 1 }], [[1, false], undefined]],
    [
      'both events accepted',
      [{ date: '2024-05-06', in: { accepted: true }, out: { accepted: true } }],
      [[2, false], undefined],
    ],
    [
      'a late event refused',
      [{ date: '2024-05-06', in: { accepted: false }, out: { accepted: true } }],
      [[1, false], undefined],
    ],
    [
      'a platform record',
      [{ dates: days, platformRecord: {} }],
      [
        [0, true],
        [0, true],
      ],
    ],
  ])('%s', (_what, attendance, expected) => {
    expect(read(attendance)).toEqual(expected);
  });

  it.each([
    ['a summary', { dates: days, checkIns: 2, evidence: [evidence] }],
    ['a platform record', { dates: days, platformRecord: { evidence } }],
    ['every day', { everyDayExcept: [], evidence: [evidence] }],
  ])('keeps the evidence of %s for each of its days', (_what, entry) => {
    const records = attendanceByDay(attendanceSchema.parse([entry]), places);
    expect(records.map((record) => record?.evidence)).toEqual([[evidence], [evidence]]);
  });

  it.each([
    ['a summary', { dates: days, checkIns: 2 }],
    ['a platform record', { dates: days, platformRecord: {} }],
    ['every day', { everyDayExcept: [] }],
  ])('knows of no evidence where %s has none', (_what, entry) => {
    const records = attendanceByDay(attendanceSchema.parse([entry]), places);
    expect(records.map((record) => record?.evidence)).toEqual([[], []]);
  });

  it('keeps the evidence of accepted events only', () => {
    const other = { ...evidence, evidenceId: 'ev-2' };
    const attendance = attendanceSchema.parse([
      {
        date: '2024-05-06',
        in: { accepted: true, evidence },
        out: { accepted: false, evidence: other },
      },
    ]);
    expect(attendanceByDay(attendance, places)[0]?.evidence).toEqual([evidence]);
  });
});
