import { html } from 'hono/html';
import * as z from 'zod';
import { classId, projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { WithdrawalPorts } from '#functions/withdrawal/withdrawal-ports.ts';
import {
  withdrawClassRoute,
  withdrawProjectRoute,
} from '#functions/withdrawal/withdrawal-routes.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField } from '../layout/field.ts';
import { button, form } from '../layout/form.ts';
import { page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import { statusOf } from './refused-page.ts';

const target = z.strictObject({ subject: z.union([projectId, classId]) });
const isProject = (subject: string) => projectId.safeParse(subject).success;
const pageOf = (subject: string) =>
  isProject(subject) ? `/i/cases/${subject}` : `/i/classes/${subject}`;

function view(session: Session, subject: string, typed?: { reason: string; refusal: Refusal }) {
  const what = isProject(subject) ? '项目' : '班级';
  const body = html`${errorSummary(typed?.refusal, { reason: '理由' })}
<p>撤回后，${what} <strong>${subject}</strong> 不再继续办理，已预留的资金将释放。<strong>撤回不能取消。</strong></p>
${form(
  session,
  `/i/withdraw/${subject}`,
  html`${linesField({ name: 'reason', label: '理由', value: typed?.reason, refusal: typed?.refusal, few: true })}${button(`撤回${what}`, 'grave')}`,
)}`;
  const back = { href: pageOf(subject), label: what };
  const wrong = typed !== undefined;
  return page({ title: `撤回${what}`, session, at: '/i', back, body, wrong });
}

/** `GET /i/withdraw/<subject>`: says what withdrawing means and asks for the reason. */
export const withdrawPage = route({
  id: 'page-withdraw',
  method: 'GET',
  path: '/i/withdraw/{subject}',
  summary: { zh: '撤回', en: 'Withdraw a project or class' },
  roles: ['institution'],
  params: target,
  async handle({ params, session }) {
    return { status: 200, html: view(session, params.subject) };
  },
});

/** `POST /i/withdraw/<subject>` */
export const sendWithdrawal = route({
  id: 'page-send-withdrawal',
  method: 'POST',
  path: '/i/withdraw/{subject}',
  summary: { zh: '撤回', en: 'Withdraws a project or class' },
  roles: ['institution'],
  params: target,
  body: z.strictObject({ reason: z.string().max(5_000).optional() }),
  async handle({ params: { subject }, body, session, client }, ports: WithdrawalPorts) {
    const reason = body.reason ?? '';
    const call = { form: { reason }, session, client };
    const used = isProject(subject)
      ? await useRoute(withdrawProjectRoute, { ...call, params: { projectId: subject } }, ports)
      : await useRoute(withdrawClassRoute, { ...call, params: { classId: subject } }, ports);
    if (used.taken) return { status: 303, location: pageOf(subject) };
    const { refusal } = used;
    return { status: statusOf(refusal), html: view(session, subject, { reason, refusal }) };
  },
});
