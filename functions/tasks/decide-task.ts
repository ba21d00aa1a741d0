import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import { type AnswerPorts, answerTask } from './answer-task.ts';

/** An officer answers a task. Only the account that was asked can, once; a second answer is shown the first. */
export const decideTask = route({
  id: 'decide-task',
  method: 'POST',
  path: '/api/office/tasks/{link}/decision',
  summary: { zh: '提交审核决定', en: 'Answer a task' },
  roles: ['reviewer', 'finance'],
  params: z.strictObject({ link: z.string().min(20).max(60) }),
  body: z.strictObject({
    outcome: z.string().min(1).max(40),
    reason: z.string().trim().min(1).max(2_000).optional(),
    record: z.record(z.string(), z.unknown()).optional(),
    shownHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  answer: z.strictObject({ status: z.string(), outcome: z.string() }),
  async handle({ params, body, session }, ports: AnswerPorts) {
    const task = await ports.tasks.findByLink(params.link);
    if (task === undefined || task.assignee !== session.actor) {
      throw new Problem('not-found', { zh: '没有找到该任务', en: 'No such task' });
    }
    await answerTask(ports, task, { ...body, by: session.actor }, randomUUID());
    return { status: 200, body: { status: 'decided', outcome: body.outcome } };
  },
});
