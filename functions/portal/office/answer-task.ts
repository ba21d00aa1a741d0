import { randomUUID } from 'node:crypto';
import { Problem } from '#functions/http/problem.ts';
import { viewOf } from '#functions/http/problem-view.ts';
import { route } from '#functions/http/route.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { type AnswerPorts, answerTask } from '#functions/tasks/answer-task.ts';
import { changedParts, partDigests, shownHash } from '#functions/tasks/shown-hash.ts';
import { answerForm, answerOfForm } from './answer-form.ts';
import { buildTaskPage } from './build-task-page.ts';
import { findTask, type TaskFinding, taskLink } from './find-task.ts';
import { loadTask, type TaskReading } from './load-task.ts';
import { taskView } from './task-view.ts';

/**
 * `POST /tasks/{link}`: the answer of whoever was asked, through the use case of the API. What was shown
 * is built again: where it differs, or somebody answered before, the page of now is shown and nothing happens.
 */
export const answerTaskPage = route({
  id: 'answer-task-page',
  method: 'POST',
  path: '/tasks/{link}',
  summary: { zh: '提交审核决定', en: 'Answer a task on its page' },
  roles: ['reviewer', 'finance'],
  params: taskLink,
  body: answerForm,
  async handle(
    { params, body, session },
    ports: TaskReading & TaskFinding & Omit<AnswerPorts, keyof TaskReading>,
  ) {
    const task = await findTask(ports, params.link);
    if (task.assignee !== session.actor) {
      throw new Problem('not-allowed', {
        zh: '此任务由其他人员办理，您不能作决定',
        en: 'This task was put to somebody else',
      });
    }
    if (task.status !== 'pending') {
      return { status: 409, html: await buildTaskPage(ports, task, session) };
    }
    const shown = taskView(await loadTask(ports, task));
    if (shownHash(shown) !== body.shownHash) {
      const changed = changedParts(body.parts ?? {}, partDigests(shown));
      const sent = { ...body, questions: undefined, outcome: undefined };
      return { status: 409, html: await buildTaskPage(ports, task, session, { changed, sent }) };
    }
    try {
      const given = answerOfForm(body, shown, task.kind);
      await answerTask(ports, task, { ...given, by: session.actor }, randomUUID());
      return { status: 303, location: `/tasks/${task.link}` };
    } catch (error) {
      if (!(error instanceof Problem) && !(error instanceof WriteConflict)) throw error;
      const refusal = viewOf(error);
      const now = await findTask(ports, params.link);
      // Somebody, perhaps the same person in another window, was faster.
      const late =
        now.status !== 'pending' ||
        error instanceof WriteConflict ||
        refusal.code === 'changed-meanwhile';
      const rest = now.status !== 'pending' ? {} : late ? { changed: [] } : { refusal };
      return {
        status: late ? 409 : refusal.code === 'rules-block' ? 422 : 400,
        html: await buildTaskPage(ports, now, session, { ...rest, sent: body }),
      };
    }
  },
});
