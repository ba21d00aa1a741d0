import { html } from 'hono/html';
import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { isApproved } from '#functions/cases/project.ts';
import { claimIdOf } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import { selectField, textField } from '#functions/portal/layout/field.ts';
import { table } from '#functions/portal/layout/lists.ts';
import { money } from '#functions/portal/layout/money.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import { caseState, stateTag } from '#functions/portal/layout/state-words.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import {
  type CaseFilter,
  type CaseListView,
  caseList,
  listStates,
  type SoughtCase,
} from './case-list-view.ts';
import { officeRoles } from './office-roles.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly masterdata: MasterdataStore;
  readonly clock: BusinessClock;
}

/** `GET /o/cases`: every case, narrowed down by state and text, a page at a time. */
export const showCases = route({
  id: 'cases-page',
  method: 'GET',
  path: '/o/cases',
  summary: { zh: '项目列表', en: 'The list of cases' },
  roles: officeRoles,
  query: z.strictObject({
    q: z.string().max(100).optional(),
    state: z.string().max(20).optional(),
    page: z.int().min(1).max(10_000).optional(),
  }),
  async handle({ query, session }, ports: Ports) {
    const [all, now] = await Promise.all([allCases(ports), ports.clock.now()]);
    const view = caseList(all, query);
    const rows = await Promise.all(
      view.shown.map((one) => rowOf(ports.cases, one, civilDateOf(now))),
    );
    return {
      status: 200,
      html: page({ title: '项目', session, at: '/o/cases', body: listPart(view, query, rows) }),
    };
  },
});

/** Every case there is, institution by institution. */
async function allCases({ cases, masterdata }: Ports): Promise<SoughtCase[]> {
  const [institutions, enterprises] = await Promise.all([
    masterdata.institutions(),
    masterdata.enterprises(),
  ]);
  const names = new Map(enterprises.map(({ id, name }) => [id, name]));
  const found = await Promise.all(
    institutions.map(async ({ id, name }) =>
      (await cases.projectsOf(id)).map((project): SoughtCase => {
        const { occupationCode, enterpriseIds } = project.application;
        const entry = packOf(project.pack).catalogue.find((one) => one.code === occupationCode);
        return {
          project,
          institution: name,
          enterprises: enterpriseIds.map((one) => names.get(one) ?? one),
          occupation: entry?.occupation ?? '',
        };
      }),
    ),
  );
  return found.flat();
}

async function rowOf(cases: CaseStore, one: SoughtCase, today: CivilDate) {
  const { project } = one;
  const [classes, claim] = isApproved(project)
    ? await Promise.all([cases.classes(project.id), cases.claim(claimIdOf(project.id))])
    : [[], undefined];
  return [
    html`<a class="nobreak" href="/o/cases/${project.id}">${project.id}</a>`,
    one.institution,
    html`${one.enterprises.join('、')}${one.occupation !== '' && html`<br><span class="soft">${one.occupation}</span>`}`,
    stateTag(caseState(project, classes, claim, today)),
    // What is over holds nothing back any more.
    ['noticed', 'held', 'running'].includes(project.status) && isApproved(project)
      ? money(project.reservedFen)
      : '',
  ];
}

function listPart(
  view: CaseListView,
  filter: CaseFilter,
  rows: readonly (readonly (Html | string)[])[],
): Html {
  const states = [
    { value: '', label: '全部' },
    ...Object.entries(listStates).map(([value, { label }]) => ({ value, label })),
  ];
  return html`<form method="get" action="/o/cases" class="narrow">
${textField({ name: 'q', label: '查找', hint: '项目编号、承训单位、用工企业或职业', value: filter.q })}
${selectField({ name: 'state', label: '状态', value: filter.state, options: states })}
<button class="second">查找</button></form>
<p>共 ${view.total} 个项目。</p>
${
  rows.length === 0
    ? html`<p>没有符合条件的项目。<a href="/o/cases">查看全部</a></p>`
    : table(
        [
          { label: '项目' },
          { label: '承训单位' },
          { label: '用工企业' },
          { label: '状态' },
          { label: '已预留', number: true },
        ],
        rows,
      )
}
${pages(view, filter)}`;
}

function pages({ page: at, pages: all }: CaseListView, filter: CaseFilter): Html | undefined {
  if (all <= 1) return undefined;
  const to = (page: number) =>
    `/o/cases?${new URLSearchParams({
      ...(filter.q === undefined ? {} : { q: filter.q }),
      ...(filter.state === undefined ? {} : { state: filter.state }),
      page: String(page),
    })}`;
  return html`<nav class="pages" aria-label="分页">
${at > 1 && html`<a href="${to(at - 1)}" rel="prev">上一页</a>`}
<span>第 ${at} 页，共 ${all} 页</span>
${at < all && html`<a href="${to(at + 1)}" rel="next">下一页</a>`}
</nav>`;
}
