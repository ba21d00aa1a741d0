import * as z from 'zod';
import { Problem } from '#functions/http/problem.ts';
import { viewOf } from '#functions/http/problem-view.ts';
import { route } from '#functions/http/route.ts';
import { type ReassignPorts, reassignment, reassignTask } from '#functions/tasks/reassign-task.ts';
import { buildTaskPage } from './build-task-page.ts';
import { findTask, type TaskFinding, taskLink } from './find-task.ts';
import type { TaskReading } from './load-task.ts';

/** `POST /tasks/{link}/reassignment`: an administrator hands a task to another officer. */
export const reassignTaskPage = route({
  id: 'reassign-task-page',
  method: 'POST',
  path: '/tasks/{link}/reassignment',
  summary: { zh: '改派任务', en: 'Reassign a task on its page' },
  roles: ['administrator'],
  params: taskLink,
  body: z.strictObject({ assignee: z.string().max(60), reason: z.string().max(500) }),
  async handle({ params, body, session }, ports: TaskReading & TaskFinding & ReassignPorts) {
    const task = await findTask(ports, params.link);
    try {
      const given = reassignment.safeParse(body);
      if (!given.success) {
        throw new Problem(
          'bad-request',
          { zh: '请填写改派理由', en: 'A reason is required' },
          {
            fields: [
              {
                field: 'reason',
                message: { zh: '请填写，至少 2 字', en: 'At least 2 characters' },
              },
            ],
          },
        );
      }
      await reassignTask(ports, task, { ...given.data, by: session.actor });
      return { status: 303, location: `/tasks/${task.link}` };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const refusal = viewOf(error);
      return {
        status: 400,
        html: await buildTaskPage(ports, task, session, { refusal, reassigning: body }),
      };
    }
  },
});
