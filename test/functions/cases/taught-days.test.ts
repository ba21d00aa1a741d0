import { describe, expect, it } from 'vitest';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { DayChange } from '#functions/cases/timetable-change.ts';
import { openedFields, runningProject, sampleClass, sampleDay } from './sample-case.ts';

const lesson = { count: 2, minutes: 45, mode: 'online', kind: 'theory' } as const;
const change = (kind: DayChange['kind'], date: string, rest: object = {}) => ({
  change: { kind, date, ...rest },
  before: [],
  reason: '停电',
  reportedAt: '2024-05-06T01:00:00.000Z',
  by: 'institution-1',
});
const taught = (...changes: object[]) =>
  taughtDays(
    sampleClass(runningProject(1), {
      ...openedFields,
      // Out of order on purpose.
      timetable: ['2024-05-08', '2024-05-06', '2024-05-07'].map((date) => sampleDay(date)),
      changes,
    }),
  ).map(({ date, lessons }) => [
    date.slice(-2),
    lessons.reduce((sum, { count }) => sum + count, 0),
  ]);

describe('the days of a class', () => {
  it.each([
    ['as approved, in order', [], ['06', 8], ['07', 8], ['08', 8]],
    ['one falls out', [change('cancelled', '2024-05-07')], ['06', 8], ['08', 8]],
    [
      'one moves behind the others, with its lessons',
      [change('moved', '2024-05-06', { to: '2024-05-10' })],
      ['07', 8],
      ['08', 8],
      ['10', 8],
    ],
    [
      'one is cut short',
      [change('taught-otherwise', '2024-05-08', { lessons: [lesson] })],
      ['06', 8],
      ['07', 8],
      ['08', 2],
    ],
    [
      'one is cut short, moves, and moves back',
      [
        change('taught-otherwise', '2024-05-08', { lessons: [lesson] }),
        change('moved', '2024-05-08', { to: '2024-05-10' }),
        change('moved', '2024-05-10', { to: '2024-05-08' }),
      ],
      ['06', 8],
      ['07', 8],
      ['08', 2],
    ],
    [
      'the day of one that fell out is given to another',
      [change('cancelled', '2024-05-06'), change('moved', '2024-05-08', { to: '2024-05-06' })],
      ['06', 8],
      ['07', 8],
    ],
  ])('%s', (_name, changes, ...expected) => {
    expect(taught(...changes)).toEqual(expected);
  });
});
