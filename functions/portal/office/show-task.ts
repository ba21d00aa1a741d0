import { route } from '#functions/http/route.ts';
import { buildTaskPage } from './build-task-page.ts';
import { findTask, type TaskFinding, taskLink } from './find-task.ts';
import type { TaskReading } from './load-task.ts';
import { officeRoles } from './office-roles.ts';

/** `GET /tasks/{link}`: the page a mail leads to; looking at it changes nothing. */
export const showTask = route({
  id: 'task-page',
  method: 'GET',
  path: '/tasks/{link}',
  summary: { zh: '审核任务', en: 'The page of a task' },
  roles: officeRoles,
  params: taskLink,
  async handle({ params, session }, ports: TaskReading & TaskFinding) {
    const task = await findTask(ports, params.link);
    return { status: 200, html: await buildTaskPage(ports, task, session) };
  },
});
