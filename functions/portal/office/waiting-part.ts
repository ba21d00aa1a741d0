import { html } from 'hono/html';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import type { Account } from '#functions/masterdata/staff.ts';
import { deadline } from '#functions/portal/layout/day.ts';
import { table } from '#functions/portal/layout/lists.ts';
import type { Html } from '#functions/portal/layout/page.ts';
import { stateTag, troubleWords } from '#functions/portal/layout/state-words.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import type { TaskStore } from '#functions/tasks/task-store.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';

/** What finding the tasks of an office needs. */
export interface WaitingPorts {
  readonly tasks: Pick<TaskStore, 'ofAssignee'>;
  readonly clock: BusinessClock;
}

/** A task and whoever was asked. */
export interface WaitingTask {
  readonly task: PendingTask;
  readonly officer: Account;
}

/** Every task that waits for somebody, what waits for people who left first, then by due day. */
export async function waitingByOfficer(
  tasks: WaitingPorts['tasks'],
  accounts: readonly Account[],
): Promise<WaitingTask[]> {
  const officers = accounts.filter(({ roles }) =>
    roles.some((role) => role === 'reviewer' || role === 'finance'),
  );
  const found = await Promise.all(
    officers.map(async (officer) =>
      (await tasks.ofAssignee(officer.id)).flatMap((task): WaitingTask[] =>
        task.status === 'pending' ? [{ task, officer }] : [],
      ),
    ),
  );
  return found
    .flat()
    .toSorted(
      (a, b) =>
        Number(a.officer.active) - Number(b.officer.active) ||
        (a.task.dueOn < b.task.dueOn ? -1 : 1),
    );
}

/** The tasks of the office with a way to hand each over. */
export function waitingPart(waiting: readonly WaitingTask[], today: CivilDate): Html {
  if (waiting.length === 0) return html`<p>现在没有等候办理的任务。</p>`;
  const orphaned = waiting.filter(({ officer }) => !officer.active).length;
  return html`${orphaned > 0 && html`<div class="panel stop"><p>有 ${orphaned} 项任务的办理人已停用，请打开任务改派给其他人员。</p></div>`}
<p class="hint">打开任务，可以改派给其他人员。</p>
${table(
  [{ label: '任务' }, { label: '对象' }, { label: '办理人' }, { label: '期限' }],
  waiting.map(({ task, officer }) => [
    html`<a href="/tasks/${task.link}">${taskKinds[task.kind].title.zh}</a>`,
    task.subject,
    html`${officer.name}${!officer.active && html` ${stateTag({ word: '已停用', tone: 'stop' })}`}`,
    html`${deadline(task.dueOn, today)}${task.dueOn < today && html` ${stateTag(task.escalated ? troubleWords.escalated : troubleWords.overdue)}`}`,
  ]),
)}`;
}
