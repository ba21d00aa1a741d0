import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { type Case, runCases } from './judge-case.ts';
import { timetableChange } from './sample-facts.ts';

type Facts = { -readonly [K in keyof TimetableChangeFacts]: TimetableChangeFacts[K] };
const as = (change: (facts: Facts) => void) => change as never;
const same = as(() => {});
const date = (day: string) => day as TimetableChangeFacts['asOf'];
/** The day of the change is the one on which it is reported. */
const onTheDay = (reportedAt: string) =>
  as((facts) => {
    facts.reportedAt = reportedAt;
    facts.change = { kind: 'cancelled', date: facts.asOf };
  });
/** The last day is taught so. */
const lastDay = (count: number, minutes = 45, kind: 'theory' | 'practice' = 'practice') =>
  as((facts) => {
    const lessons = [{ count, minutes, mode: 'offline' as const, kind }];
    facts.timetable = [...facts.timetable.slice(0, -1), { date: date('2024-05-30'), lessons }];
  });
const movedTo = (to: string) =>
  as((facts) => {
    facts.change = { kind: 'moved', date: date('2024-05-23'), to: date(to) };
    facts.timetable = facts.timetable.map((day, at) => (at < 4 ? day : { ...day, date: date(to) }));
  });
const recorded = (checkIns: number, files: number) =>
  as((facts) => (facts.recorded = { checkIns, files }));

const beforeFirst = { 'timetable.change_until': 'BEFORE_FIRST_LESSON' };
const dayBefore = { 'timetable.change_until': 'DAY_BEFORE' };
const wholeCycle = { 'validity.event': 'WHOLE_CYCLE_INSIDE' };

const table: Readonly<Record<string, readonly Case[]>> = {
  'cc24/supervision/change-in-time': [
    ['the day before', same, 'pass'],
    ['on the day, in the evening', onTheDay('23:59'), 'pass'],
    ['a day that is over', as((f) => (f.asOf = date('2024-05-24'))), 'block'],
    ['moved to a day that is over', movedTo('2024-05-20'), 'block'],
    ['moved to today', movedTo('2024-05-22'), 'pass'],
    ['on the day, before its first lesson', onTheDay('08:29'), 'pass', beforeFirst],
    ['on the day, at its first lesson', onTheDay('08:30'), 'block', beforeFirst],
    [
      'on the day, nobody knows when it begins',
      as((f) => {
        f.change = { kind: 'cancelled', date: f.asOf };
        f.before = f.before.map(({ startsAt: _, ...rest }) => rest);
      }),
      'undetermined',
      beforeFirst,
    ],
    ['on the day, where the day before is the last', onTheDay('00:01'), 'block', dayBefore],
    ['the day before, where that is the last', same, 'pass', dayBefore],
    [
      'on the day, at the first of two lessons, named second',
      as((f) => {
        f.reportedAt = '08:30';
        f.change = { kind: 'cancelled', date: f.asOf };
        f.before = [...f.before.map((each) => ({ ...each, startsAt: '13:00' })), ...f.before];
      }),
      'block',
      beforeFirst,
    ],
    [
      'the day before, nobody knows when it begins',
      as((f) => (f.before = f.before.map(({ startsAt: _, ...rest }) => rest))),
      'pass',
      beforeFirst,
    ],
    [
      'on the day, nobody knows nor asks when it begins',
      as((f) => {
        f.change = { kind: 'cancelled', date: f.asOf };
        f.before = f.before.map(({ startsAt: _, ...rest }) => rest);
      }),
      'pass',
    ],
    [
      'a day that is over, where the first lesson counts',
      as((f) => (f.asOf = date('2024-05-24'))),
      'block',
      beforeFirst,
    ],
    [
      'moved from a day that is over to one to come',
      as((f) => (f.asOf = date('2024-05-25'))),
      'block',
    ],
    [
      'taught otherwise, on the day',
      as((f) => (f.change = { kind: 'taught-otherwise', date: f.asOf })),
      'pass',
    ],
  ],
  'cc24/supervision/change-before-teaching': [
    ['nothing on record', same, 'pass'],
    ['somebody checked in', recorded(1, 0), 'block'],
    ['a clip was filed', recorded(0, 1), 'block'],
    [
      'somebody checked in, and the day takes place',
      as((f) => {
        f.recorded = { checkIns: 20, files: 2 };
        f.change = { kind: 'taught-otherwise', date: f.asOf };
      }),
      'not-applicable',
    ],
    ['somebody checked in and a clip was filed', recorded(1, 1), 'block'],
  ],
  'cc24/supervision/change-after-approval': [
    ['after', same, 'pass'],
    ['moved to the day of approval', movedTo('2024-05-20'), 'pass'],
    ['moved before approval', movedTo('2024-05-19'), 'block'],
  ],
  'cc24/supervision/change-inside-window': [
    ['the opening decides', movedTo('2025-01-02'), 'not-applicable'],
    ['the whole class inside', movedTo('2024-12-31'), 'pass', wholeCycle],
    ['one day outside', movedTo('2025-01-01'), 'block', wholeCycle],
    ['no activation', as((f) => (f.activation = null)), 'undetermined', wholeCycle],
    ['one day outside, no activation', as((f) => (f.activation = null)), 'not-applicable'],
    [
      'two days outside',
      as(
        (f) =>
          (f.timetable = f.timetable.map((day, at) =>
            at < 2 ? { ...day, date: date(`2025-01-0${at + 1}`) } : day,
          )),
      ),
      'block',
      wholeCycle,
    ],
  ],
  'cc24/opening/day-limit': [
    ['8 hours', same, 'pass'],
    ['9 hours', lastDay(9), 'block'],
  ],
  'cc24/supervision/change-hour-length': [
    ['45 minutes', same, 'pass'],
    ['44 minutes', lastDay(8, 44), 'warn'],
    [
      'two days of 44 minutes',
      as(
        (f) =>
          (f.timetable = f.timetable.map((day, at) =>
            at < 2
              ? { ...day, lessons: day.lessons.map((each) => ({ ...each, minutes: 44 })) }
              : day,
          )),
      ),
      'warn',
    ],
    ['44 minutes, converted', lastDay(8, 44), 'warn', { short_hour: 'CONVERT_MINUTES' }],
  ],
  'cc24/supervision/change-theory-share': [
    ['16 of 40', same, 'pass'],
    ['24 of 40', lastDay(8, 45, 'theory'), 'warn'],
    [
      '24 of 40, only the plan counts',
      lastDay(8, 45, 'theory'),
      'not-applicable',
      { 'theory.base': 'PLANNED_ONLY' },
    ],
    ['nothing is taught any more', as((f) => (f.timetable = [])), 'not-applicable'],
    ['32 of 40, nothing else', as((f) => (f.timetable = f.timetable.slice(0, 2))), 'warn'],
  ],
  'cc24/supervision/change-minimum-hours': [
    ['40 hours', same, 'pass'],
    ['39 hours', lastDay(7), 'warn'],
  ],
  'cc24/opening/timetable-follows-plan': [
    ['40 and 40', same, 'pass'],
    ['36 and 40', lastDay(4), 'warn'],
  ],
};

runCases(table, changchun2024.rules.timetableChange, timetableChange);
