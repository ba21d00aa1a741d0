import * as z from 'zod';
import { projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { triggerByFinance } from '#functions/settlement/trigger-by-finance.ts';
import type { AnswerPorts } from '#functions/tasks/answer-task.ts';

/** The button that triggers a settlement; pressed again it leads to the same case. */
export const triggerSettlementPage = route({
  id: 'trigger-settlement-page',
  method: 'POST',
  path: '/o/finance/projects/{projectId}/settlement',
  summary: { zh: '启动结算', en: 'Trigger the settlement on the page' },
  roles: ['finance'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: AnswerPorts) {
    await triggerByFinance(ports, params.projectId, session.actor);
    return { status: 303, location: `/o/cases/${params.projectId}` };
  },
});
