import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { claimIdOf, type ProjectId, projectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { type AnswerPorts, answerTask } from '#functions/tasks/answer-task.ts';

/** Whether this very call started the settlement, and where the claim stands. */
export interface Triggered {
  readonly started: boolean;
  readonly status: string;
}

/**
 * Starts the settlement of a filed claim for whichever finance officer asks first; asked again, it says
 * that it has started, and starts nothing.
 *
 * @throws {Problem} where no claim is filed, finance has not been asked yet, or separation of duties forbids it.
 */
export async function triggerByFinance(
  ports: AnswerPorts,
  id: ProjectId,
  by: string,
): Promise<Triggered> {
  const claim = await ports.cases.claim(claimIdOf(id));
  if (claim === undefined) {
    throw new Problem('wrong-state', {
      zh: '该项目还没有提交资金申请',
      en: 'This project has filed no claim yet',
    });
  }
  if (claim.status === 'returned' || claim.status === 'withdrawn') throw wrongState(claim.status);
  if (claim.status !== 'filed') return { started: false, status: claim.status };
  const task = (await ports.tasks.ofCase(claim.id)).findLast(
    (one) => one.kind === 'trigger-settlement' && one.status === 'pending',
  );
  if (task === undefined) {
    throw new Problem('wrong-state', {
      zh: '资金申请刚刚提交，请稍后再启动结算',
      en: 'The claim was filed just now: try again in a moment',
    });
  }
  try {
    await answerTask(ports, task, { outcome: 'approved', by }, randomUUID());
    return { started: true, status: 'triggered' };
  } catch (error) {
    const now = await ports.cases.claim(claim.id);
    // Somebody else pressed the same button at the same moment.
    const late = error instanceof WriteConflict || error instanceof Problem;
    if (late && now !== undefined && now.status !== 'filed') {
      return { started: false, status: now.status };
    }
    throw error;
  }
}

/** `POST …/settlement`: any finance officer starts the settlement, once however often it is called. */
export const triggerByFinanceRoute = route({
  id: 'trigger-settlement',
  method: 'POST',
  path: '/api/office/projects/{projectId}/settlement',
  summary: { zh: '启动结算', en: 'Trigger the settlement' },
  roles: ['finance'],
  params: z.strictObject({ projectId }),
  answer: z.strictObject({ started: z.boolean(), status: z.string() }),
  async handle({ params, session }, ports: AnswerPorts) {
    const body = await triggerByFinance(ports, params.projectId, session.actor);
    return { status: body.started ? 202 : 200, body };
  },
});
