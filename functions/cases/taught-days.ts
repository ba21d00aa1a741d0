import type { DayChange } from './timetable-change.ts';
import type { TimetableDay, TrainingClass } from './training-class.ts';

/** The days of a class in order: the approved timetable with every change reported since (实际授课). */
export function taughtDays(one: Pick<TrainingClass, 'timetable' | 'changes'>): TimetableDay[] {
  return one.changes.reduce((days, { change }) => withChange(days, change), inOrder(one.timetable));
}

/** Training days with one more change, in order. */
export function withChange(days: readonly TimetableDay[], change: DayChange): TimetableDay[] {
  switch (change.kind) {
    case 'cancelled':
      return days.filter(({ date }) => date !== change.date);
    case 'moved':
      return inOrder(
        days.map((day) => (day.date === change.date ? { ...day, date: change.to } : day)),
      );
    case 'taught-otherwise':
      return days.map((day) =>
        day.date === change.date ? { ...day, lessons: change.lessons } : day,
      );
    default:
      return change satisfies never;
  }
}

function inOrder(days: readonly TimetableDay[]): TimetableDay[] {
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
