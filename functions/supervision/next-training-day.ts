import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { endOf } from '#functions/clock/civil-time.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { type SupervisionPorts, supervisionPorts } from './supervision-ports.ts';

const wanted = needs(supervisionPorts);
export const environment = wanted.environment;

/**
 * The wait that ends with a training day. After every change of the timetable it is another one, for the
 * machine may have been called off the day before, and the day come back.
 */
export const dayWait = (day: string, changes: number) =>
  changes === 0 ? `day-${day}` : `day-${day}-${changes}`;

/** The row that closes a training day. */
export const closesRow = (day: string) => `closes-${day}`;

/**
 * Finds the next training day that is not closed and sets the row that closes it at midnight. A visit
 * lasts a month at most: where the next day lies in another month than the last one it closed, the
 * stage is entered again, so that no execution grows old.
 */
export async function nextTrainingDay(
  ports: SupervisionPorts,
  visit: Visit,
): Promise<Outcome<'day' | 'month-over' | 'no-day-left' | 'settled'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (one.status !== 'opened') return { outcome: 'settled' };
  const closed = await ports.cases.days(one.id);
  const done = new Set<string>(closed.map((day) => day.date));
  const next = taughtDays(one).find(({ date }) => !done.has(date))?.date;
  if (next === undefined) return { outcome: 'no-day-left' };
  const last = closed.filter((day) => day.attempt === visit.attempt).at(-1);
  if (last !== undefined && last.date.slice(0, 7) !== next.slice(0, 7)) {
    return { outcome: 'month-over' };
  }
  const wait = dayWait(next, one.changes.length);
  await ports.commit([
    ports.stages.fence(visit),
    ports.due.set({
      schemaVersion: 1,
      id: closesRow(next),
      subject: one.id,
      kind: 'training-day-closes',
      dueAt: endOf(next),
      effect: { kind: 'conclude', stage: 'supervision', wait, outcome: 'closed' },
    }),
  ]);
  return { outcome: 'day', wait };
}

/** The task of the supervision machine that looks for the next day. */
export const handler = machineTask((visit: Visit) => nextTrainingDay(wanted.ports(), visit));
