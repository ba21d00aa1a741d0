import * as z from 'zod';
import { route } from '#functions/http/route.ts';
import { task } from './task.ts';
import type { TaskStore } from './task-store.ts';

/** What waits for an officer, by due day, and what the officer decided. */
export const listTasks = route({
  id: 'list-tasks',
  method: 'GET',
  path: '/api/office/tasks',
  summary: { zh: '我的待办', en: 'My tasks' },
  roles: ['reviewer', 'finance'],
  answer: z.object({ tasks: z.array(task) }),
  async handle({ session }, { tasks }: { tasks: TaskStore }) {
    return { status: 200, body: { tasks: await tasks.ofAssignee(session.actor) } };
  },
});
