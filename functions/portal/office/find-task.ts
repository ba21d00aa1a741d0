import * as z from 'zod';
import { Problem } from '#functions/http/problem.ts';
import type { CaseAccess } from '#functions/sessions/access.ts';
import type { Task } from '#functions/tasks/task.ts';
import type { TaskStore } from '#functions/tasks/task-store.ts';

/** The address of a task's page carries the random part of the mail's link. */
export const taskLink = z.strictObject({ link: z.string().min(20).max(60) });

/** What finding a task needs. */
export interface TaskFinding {
  readonly tasks: TaskStore;
  readonly access: CaseAccess;
}

/**
 * The task of a link.
 *
 * @throws {Problem} `not-found` where no task has it.
 */
export async function findTask({ tasks }: TaskFinding, link: string): Promise<Task> {
  const task = await tasks.findByLink(link);
  if (task === undefined) {
    throw new Problem('not-found', { zh: '没有找到该任务', en: 'No such task' });
  }
  return task;
}
