import { html } from 'hono/html';
import * as z from 'zod';
import { claimId, classId, projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { translateIssues } from '#functions/http/translate-issues.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { WithdrawalPorts } from '#functions/withdrawal/withdrawal-ports.ts';
import { withdrawalBody } from '#functions/withdrawal/withdrawal-routes.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField } from '../layout/field.ts';
import { button, form, hidden } from '../layout/form.ts';
import { facts } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { statusOf } from './refused-page.ts';
import { useWithdrawal, type Withdrawable, withdrawableOf } from './withdrawable.ts';

const target = z.strictObject({ subject: z.union([projectId, classId, claimId]) });

function asked(session: Session, one: Withdrawable, reason = '', refusal?: Refusal): string {
  const body = html`${errorSummary(refusal, { reason: '理由' })}
<p>撤回${one.what} <strong>${one.subject}</strong> 以后，${one.effect}</p>
${form(
  session,
  `/i/withdraw/${one.subject}`,
  html`${linesField({ name: 'reason', label: '理由', hint: '2 至 1000 字，写入办理记录，审核人员可以看到', value: reason, refusal, few: true })}${button('下一步：核对')}`,
)}`;
  return framed(session, one, `撤回${one.what}`, body, refusal !== undefined);
}

function checked(session: Session, one: Withdrawable, reason: string): string {
  const at = `/i/withdraw/${one.subject}`;
  const body = html`${facts([
    ['撤回', `${one.what} ${one.subject}`],
    ['理由', reason],
    ['撤回以后', one.effect],
  ])}
<p><strong>撤回不能取消。</strong></p>
${form(session, at, html`${hidden('reason', reason)}${hidden('step', 'confirm')}${button(`确认撤回${one.what}`, 'grave')}`)}
${form(session, at, html`${hidden('reason', reason)}${hidden('step', 'change')}${button('修改理由', 'second')}`)}`;
  return framed(session, one, `核对：撤回${one.what}`, body);
}

function framed(session: Session, one: Withdrawable, title: string, body: Html, wrong = false) {
  const back = { href: one.page, label: one.what === '班级' ? '班级' : '项目' };
  return page({ title, session, at: '/i', back, body, wrong });
}

/** `GET /i/withdraw/<subject>`: says what withdrawing means and asks for the reason. */
export const withdrawPage = route({
  id: 'page-withdraw',
  method: 'GET',
  path: '/i/withdraw/{subject}',
  summary: { zh: '撤回', en: 'Withdraw a project, a class or a claim' },
  roles: ['institution'],
  params: target,
  async handle({ params, session }) {
    return { status: 200, html: asked(session, withdrawableOf(params.subject)) };
  },
});

/** `POST /i/withdraw/<subject>`: shows what was entered once more, then withdraws. */
export const sendWithdrawal = route({
  id: 'page-send-withdrawal',
  method: 'POST',
  path: '/i/withdraw/{subject}',
  summary: { zh: '撤回', en: 'Withdraws a project, a class or a claim' },
  roles: ['institution'],
  params: target,
  body: z.strictObject({
    reason: z.string().max(5_000).optional(),
    step: z.enum(['confirm', 'change']).optional(),
  }),
  async handle({ params, body, session, client }, ports: WithdrawalPorts) {
    const one = withdrawableOf(params.subject);
    const { reason = '', step } = body;
    if (step === 'change') return { status: 200, html: asked(session, one, reason) };
    if (step === undefined) {
      const parsed = withdrawalBody.safeParse({ reason });
      if (parsed.success) return { status: 200, html: checked(session, one, parsed.data.reason) };
      const fields = translateIssues(parsed.error.issues, withdrawalBody, { reason });
      const refusal = { message: { zh: '理由填写不正确，尚未撤回' }, fields };
      return { status: 400, html: asked(session, one, reason, refusal) };
    }
    const used = await useWithdrawal(one, { form: { reason }, session, client }, ports);
    if (used.taken) return { status: 303, location: one.page };
    const { refusal } = used;
    return { status: statusOf(refusal), html: asked(session, one, reason, refusal) };
  },
});
