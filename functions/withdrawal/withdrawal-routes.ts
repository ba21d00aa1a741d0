import * as z from 'zod';
import { classOf } from '#functions/cases/class-of.ts';
import { classId, projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { giveUpClass } from './give-up-class.ts';
import { withdrawClaim } from './withdraw-claim.ts';
import { withdrawProject } from './withdraw-project.ts';
import type { WithdrawalPorts } from './withdrawal-ports.ts';

/** Why something is withdrawn, in the words of the applicant. */
export const withdrawalBody = z.strictObject({ reason: z.string().trim().min(2).max(1_000) });

/** An institution withdraws its project: an application, or an approved project with all that is left of it. */
export const withdrawProjectRoute = route({
  id: 'withdraw-project',
  method: 'POST',
  path: '/api/institution/projects/{projectId}/withdrawal',
  summary: { zh: '撤回项目', en: 'Withdraw the project' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: withdrawalBody,
  answer: z.strictObject({ status: z.enum(['withdrawn', 'cancelled']) }),
  async handle({ params, body: { reason }, session }, ports: WithdrawalPorts) {
    const status = await withdrawProject(ports, params.projectId, { by: session.actor, reason });
    return { status: 200, body: { status } };
  },
});

/** An institution withdraws its claim alone; the project goes on, and a claim can be filed anew. */
export const withdrawClaimRoute = route({
  id: 'withdraw-claim',
  method: 'POST',
  path: '/api/institution/projects/{projectId}/claim/withdrawal',
  summary: { zh: '撤回资金申请', en: 'Withdraw the claim' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: withdrawalBody,
  answer: z.strictObject({ status: z.literal('withdrawn') }),
  async handle({ params, body: { reason }, session }, ports: WithdrawalPorts) {
    await withdrawClaim(ports, params.projectId, { by: session.actor, reason });
    return { status: 200, body: { status: 'withdrawn' } };
  },
});

/** An institution withdraws a class before it is opened, or gives it up afterwards. */
export const withdrawClassRoute = route({
  id: 'withdraw-class',
  method: 'POST',
  path: '/api/institution/classes/{classId}/withdrawal',
  summary: { zh: '撤回或放弃班级', en: 'Withdraw or give up the class' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: withdrawalBody,
  answer: z.strictObject({ status: z.literal('abandoned') }),
  async handle({ params, body: { reason }, session }, ports: WithdrawalPorts) {
    const one = await classOf(ports.cases, params.classId);
    await giveUpClass(ports, one, { by: session.actor, reason });
    return { status: 200, body: { status: 'abandoned' } };
  },
});
