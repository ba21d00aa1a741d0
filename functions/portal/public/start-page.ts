import { html } from 'hono/html';
import * as z from 'zod';
import { openRoute } from '#functions/http/route.ts';
import { homeFor, homeOf } from '../layout/navigation.ts';
import { page } from '../layout/page.ts';

/** `GET /`: what this is, and the way in. */
export const startPage = openRoute({
  id: 'page-start',
  method: 'GET',
  path: '/',
  summary: { zh: '首页', en: 'The first page' },
  async handle({ session }) {
    const body = html`<p class="lead">本系统办理政府补贴的项目制职业技能培训：从立项申请、开班、培训监管、考核，到资金结算和拨付。每一项要求、每一分补贴，都注明所依据的政策条款。</p>
${
  session === undefined
    ? html`<p><a class="button" href="/sign-in">登录</a></p>`
    : html`<p><a class="button" href="${homeFor(session)}">继续办理</a></p>`
}
<p><a href="/notices">查看正在公示的项目</a>，<a href="/clauses">查看政策条款</a>。</p>`;
    return { status: 200, html: page({ title: '项目制培训管理', session, body }) };
  },
});

/** `GET /cases/<id>`: the address that mails carry; it leads each role to its own page of the case. */
export const caseAddress = openRoute({
  id: 'page-case-address',
  method: 'GET',
  path: '/cases/{id}',
  summary: { zh: '项目地址', en: 'The address of a case' },
  params: z.strictObject({ id: z.string().regex(/^P\d{4}-\d{4,}(-S|-C\d+)?$/) }),
  async handle({ params: { id }, session }) {
    if (session === undefined) {
      return { status: 303, location: `/sign-in?to=${encodeURIComponent(`/cases/${id}`)}` };
    }
    const root = homeOf[session.role].startsWith('/i') ? '/i' : '/o';
    const project = id.replace(/-(S|C\d+)$/, '');
    const ofClass = /-C\d+$/.test(id);
    const location = ofClass ? `${root}/classes/${id}` : `${root}/cases/${project}`;
    return { status: 303, location };
  },
});
