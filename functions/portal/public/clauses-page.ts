import { html } from 'hono/html';
import { openRoute } from '#functions/http/route.ts';
import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { page } from '../layout/page.ts';

/** `GET /clauses`: the clauses of the policy in force, in our own words, each at `#<id>`. */
export const clausesPage = openRoute({
  id: 'page-clauses',
  method: 'GET',
  path: '/clauses',
  summary: { zh: '政策条款', en: 'The clauses of the policy' },
  async handle({ session }) {
    const pack = packOf(defaultPack);
    const kinds = { hard: '系统执行', soft: '系统提示', org: '由有关部门执行' };
    const body = html`<p class="lead">${pack.title.zh}</p>
<p class="soft">以下为条款要点，非原文；以正式发布的文件为准。</p>
<dl class="facts">${pack.clauses.map(
      ({ id, source, gist, kind }) =>
        html`<dt id="${id}"><strong>${id}</strong><br>${source}</dt><dd>${gist.zh} <span class="soft">（${kinds[kind]}）</span></dd>`,
    )}</dl>`;
    return { status: 200, html: page({ title: '政策条款', session, body }) };
  },
});
