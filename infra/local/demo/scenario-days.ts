import { withChange } from '#functions/cases/taught-days.ts';
import type { ScenarioClass } from './scenario.ts';

/** The timetable of a class, a row a day. */
export function timetableOf(one: Pick<ScenarioClass, 'days'>) {
  return one.days
    .flatMap(({ dates, lessons }) => dates.map((date) => ({ date, lessons })))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days on which a class is taught, its changes made. */
export function taughtDaysOf(one: Pick<ScenarioClass, 'days' | 'changes'>) {
  return one.changes.reduce((days, { change }) => withChange(days, change), timetableOf(one));
}
