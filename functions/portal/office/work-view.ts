import { civilDateOf } from '#functions/clock/civil-time.ts';
import { decisionOutcome } from '#functions/portal/layout/decision-words.ts';
import type { Task } from '#functions/tasks/task.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';

/** A task that waits. */
export interface WaitingLine {
  readonly link: string;
  readonly title: string;
  readonly subject: string;
  readonly dueOn: CivilDate;
  readonly overdue: boolean;
}

/** A task that was decided. */
export interface DecidedLine {
  readonly link: string;
  readonly title: string;
  readonly subject: string;
  readonly outcome: string;
  readonly on: CivilDate;
}

/** What waits for an officer and what the officer decided lately. */
export interface WorkView {
  readonly waiting: readonly WaitingLine[];
  readonly decided: readonly DecidedLine[];
}

/** How many decisions “lately” shows. */
const LATELY = 20;

/** The decisions of an officer among the tasks that were put, the newest first. */
export function lately(tasks: readonly Task[]) {
  return tasks
    .filter((one) => one.status === 'decided')
    .toSorted((a, b) => compare(b.decision.at, a.decision.at))
    .slice(0, LATELY);
}

/** My work (我的待办): by due day, so that what is overdue stands first. */
export function workView(tasks: readonly Task[], today: CivilDate): WorkView {
  const waiting = tasks
    .filter((one) => one.status === 'pending')
    .toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.openedAt, b.openedAt))
    .map(
      (one): WaitingLine => ({
        link: one.link,
        title: taskKinds[one.kind].title.zh,
        subject: one.subject,
        dueOn: one.dueOn,
        overdue: one.dueOn < today,
      }),
    );
  const decided = lately(tasks).map(
    (one): DecidedLine => ({
      link: one.link,
      title: taskKinds[one.kind].title.zh,
      subject: one.subject,
      outcome: decisionOutcome(one.kind, one.decision.outcome),
      on: civilDateOf(one.decision.at),
    }),
  );
  return { waiting, decided };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
