import { isApproved } from '#functions/cases/project.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { Session } from '#functions/sessions/session.ts';
import { whoElse } from '#functions/tasks/reassign-task.ts';
import type { Task } from '#functions/tasks/task.ts';
import { yearOf } from '#policy/engine/civil-date.ts';
import type { Fen } from '#policy/engine/fen.ts';
import { loadTask, type TaskReading } from './load-task.ts';
import { type TaskPage, taskPage } from './task-page.ts';
import { type TaskMaterial, taskView } from './task-view.ts';

/** Builds the page of a task as it stands now for whoever looks. */
export async function buildTaskPage(
  ports: TaskReading,
  task: Task,
  session: Session,
  rest: Pick<TaskPage, 'refusal' | 'sent' | 'changed' | 'reassigning'> = {},
): Promise<string> {
  const [material, accounts, now, others] = await Promise.all([
    loadTask(ports, task),
    ports.masterdata.accounts(),
    ports.clock.now(),
    session.role === 'administrator' && task.status === 'pending' ? whoElse(ports, task) : [],
  ]);
  return taskPage({
    task,
    shown: taskView(material),
    session,
    today: civilDateOf(now),
    people: new Map(accounts.map(({ id, name }) => [id, name])),
    availableFen: await availableOf(ports, material, civilDateOf(now)),
    others,
    fund: material.pack.fund,
    prefilled: {
      accountHolder: material.names.institution?.account.holder ?? '',
    },
    ...rest,
  });
}

async function availableOf(
  { ledger }: Pick<TaskReading, 'ledger'>,
  { project, pack }: TaskMaterial,
  today: ReturnType<typeof civilDateOf>,
): Promise<Fen | undefined> {
  const fund = isApproved(project)
    ? project.approval.fund
    : { code: pack.fund.code, year: project.application.planYear ?? yearOf(today) };
  return (await ledger.head(fund.code, fund.year))?.book.available;
}
