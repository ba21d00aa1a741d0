import { html } from 'hono/html';
import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { openRoute } from '#functions/http/route.ts';
import { raiseObjection } from '#functions/notices/raise-objection.ts';
import {
  type NoticePorts,
  type NoticeView,
  showNotices,
  viewNotice,
} from '#functions/notices/show-notices.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import { day, deadline } from '../layout/day.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField } from '../layout/field.ts';
import { button, hidden } from '../layout/form.ts';
import { facts, table } from '../layout/lists.ts';
import { moneyInFull, yuan } from '../layout/money.ts';
import { page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';

type Ports = NoticePorts & { readonly clock: BusinessClock };

const kindWords: Readonly<Record<NoticeView['kind'], string>> = {
  project: '项目立项公示',
  statement: '补贴资金公示',
};
const noticeParams = z.strictObject({
  notice: z.string().regex(/^P\d{4}-\d{4,}(-S)?\.\d{1,4}$/),
});

/** `GET /notices`: everything that is open to objections today. */
export const noticesPage = openRoute({
  id: 'page-notices',
  method: 'GET',
  path: '/notices',
  summary: { zh: '公示', en: 'Public notices' },
  async handle({ session, client }, ports: Ports) {
    const used = await useRoute(showNotices, { session, client }, ports);
    const { notices } = (used.taken ? used.reply.body : { notices: [] }) as {
      notices: readonly NoticeView[];
    };
    const body =
      notices.length === 0
        ? html`<p>现在没有正在公示的项目。公示开始后，本页列出项目、截止日期和提出异议的办法。</p>`
        : html`<p>公示期内，任何单位和个人都可以提出异议。</p>${table(
            [
              { label: '公示' },
              { label: '职业' },
              { label: '承训单位' },
              { label: '金额', number: true },
              { label: '截止日期' },
            ],
            notices.map((one) => [
              html`<a href="/notices/${one.notice}">${kindWords[one.kind]}</a>`,
              one.occupation,
              one.institution,
              one.amountFen === undefined ? '' : yuan(fen(one.amountFen)),
              day(one.lastDay as CivilDate),
            ]),
          )}`;
    return { status: 200, html: page({ title: '公示', session, at: '/notices', body }) };
  },
});

async function noticeView(
  ports: Ports,
  name: string,
  session: Session | undefined,
  typed?: { readonly text: string; readonly refusal: Refusal },
): Promise<string> {
  const dot = name.lastIndexOf('.');
  const stored = await ports.notices.notice(
    subjectId.parse(name.slice(0, dot)),
    Number(name.slice(dot + 1)),
  );
  const view = stored && (await viewNotice(ports, stored));
  if (stored === undefined || view === undefined) {
    throw new Problem('not-found', { zh: '没有找到该公示', en: 'No such notice' });
  }
  const today = civilDateOf(await ports.clock.now());
  const open = stored.open && today <= stored.lastDay;
  const takenDown = !open && (view.amountFen === undefined || today <= stored.lastDay);
  const refusal = typed?.refusal;
  const at = `/notices/${name}`;
  const body = html`${errorSummary(refusal, { text: '异议内容' })}
${facts([
  ['培训职业', view.occupation],
  ['承训单位', view.institution],
  ['用工企业', view.enterprises.join('、') || undefined],
  ['计划培训人数', `${view.plannedHeadcount} 人`],
  [
    view.kind === 'project' ? '计划补贴金额' : '拟拨付补贴金额',
    view.amountFen === undefined ? undefined : moneyInFull(fen(view.amountFen)),
  ],
  ['公示期', html`${day(stored.publishedOn)} 至 ${day(stored.lastDay)}`],
])}
<h2>提出异议</h2>
${
  open
    ? html`<p>截止 ${deadline(stored.lastDay, today)}。可以匿名；请写明事实和依据，不要填写他人的身份证号等个人信息。内容只送交经办人员。</p>
<form method="post" action="${at}" novalidate>${session !== undefined && hidden('formToken', session.formToken)}
${linesField({ name: 'text', label: '异议内容', hint: '5 至 2000 字', value: typed?.text, refusal, few: true })}${button('提交异议')}</form>`
    : html`<p>${takenDown ? '公示内容已撤回或取消，公示已撤下' : html`公示已于 ${day(stored.lastDay)} 结束`}，不再接受异议。如有问题，请向人社部门反映。</p>`
}`;
  const back = { href: '/notices', label: '公示' };
  const title = kindWords[view.kind];
  return page({ title, session, at: '/notices', back, body, wrong: refusal !== undefined });
}

/** `GET /notices/<notice>`: one notice with its window and how to object. */
export const noticePage = openRoute({
  id: 'page-notice',
  method: 'GET',
  path: '/notices/{notice}',
  summary: { zh: '公示内容', en: 'A public notice' },
  params: noticeParams,
  async handle({ params, session }, ports: Ports) {
    return { status: 200, html: await noticeView(ports, params.notice, session) };
  },
});

/** `POST /notices/<notice>`: takes an objection. */
export const objectPage = openRoute({
  id: 'page-object',
  method: 'POST',
  path: '/notices/{notice}',
  summary: { zh: '提出异议', en: 'Objects to a notice' },
  params: noticeParams,
  body: z.strictObject({ text: z.string().max(5_000).optional() }),
  async handle(
    { params, body, session, client },
    ports: Ports & Parameters<typeof raiseObjection.handle>[1],
  ) {
    const text = body.text ?? '';
    const used = await useRoute(raiseObjection, { params, form: { text }, session, client }, ports);
    if (!used.taken) {
      const { refusal } = used;
      const shown = await noticeView(ports, params.notice, session, { text, refusal });
      return { status: refusal.status === 409 ? 409 : 400, html: shown };
    }
    const done = html`<div class="panel done" role="status"><p>已收到对公示 <strong>${params.notice}</strong> 的异议。公示期满后由经办人员核实处理；处理完毕前，有关事项暂停办理。</p></div><p><a href="/notices">返回公示</a></p>`;
    return { status: 200, html: page({ title: '异议已提交', session, body: done }) };
  },
});
