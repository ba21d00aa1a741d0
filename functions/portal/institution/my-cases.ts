import { html } from 'hono/html';
import * as z from 'zod';
import { createProject } from '#functions/approval/create-project.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { deadline } from '../layout/day.ts';
import { button, form } from '../layout/form.ts';
import { pager, table } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { caseState, stateTag, troubleWords } from '../layout/state-words.ts';
import { useRoute } from '../layout/use-route.ts';
import { type CaseFile, caseFileOf } from './case-file.ts';
import { isMine, type NextStep, nextSteps } from './next-steps.ts';
import type { PortalPorts } from './portal-ports.ts';
import { refusedPage } from './refused-page.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PAGE_SIZE = 20;

/** `GET /i`: the projects of an institution, the newest first, each with its next step. */
export const myCases = route({
  id: 'page-my-cases',
  method: 'GET',
  path: '/i',
  summary: { zh: '我的项目', en: 'My cases' },
  roles: ['institution', 'enterprise'],
  query: z.strictObject({ page: z.int().min(1).max(10_000).optional() }),
  async handle({ query, session }, ports: PortalPorts) {
    const title = '我的项目';
    if (session.role === 'enterprise') {
      const body = html`<p>请从通知邮件中的链接打开您参与的项目。如果没有收到邮件，请联系承训单位或管理员。</p>`;
      return { status: 200, html: page({ title, session, at: '/i', body }) };
    }
    const own = session.organisation ?? '';
    const [all, institution, now] = await Promise.all([
      ports.cases.projectsOf(own),
      ports.masterdata.institution(own),
      ports.clock.now(),
    ]);
    const total = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
    const current = Math.min(query.page ?? 1, total);
    const newest = all.toSorted((a, b) => (a.id < b.id ? 1 : -1));
    const shown = newest.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE);
    const rows = await Promise.all(
      shown.map(async (project) => {
        const file = await caseFileOf(ports, project, civilDateOf(now));
        return caseRow(file, (await whatIsMissing(ports, file)).length);
      }),
    );
    const begin = form(session, '/i/cases', button('新建立项申请'));
    const body = html`
<p class="lead">${institution?.name}</p>
${
  rows.length === 0
    ? html`<div class="panel"><p>您还没有项目。先与用工企业商定用工需求、培训方案和培训协议，然后新建立项申请；填写中的内容随时保存，可以分几次完成。</p></div>${begin}`
    : html`${begin}${table([{ label: '项目' }, { label: '职业' }, { label: '状态' }, { label: '下一步' }], rows)}${pager('/i', current, total)}`
}`;
    return { status: 200, html: page({ title, session, at: '/i', body }) };
  },
});

function caseRow(file: CaseFile, missing: number): readonly Html[] {
  const { project, classes, claim, today } = file;
  const steps = nextSteps(file);
  const code = project.application.occupationCode;
  const entry = packOf(project.pack).catalogue.find((one) => one.code === code);
  return [
    html`<a href="/i/cases/${project.id}">${project.id}</a>`,
    html`${entry?.occupation ?? '尚未填写'}`,
    stateTag(caseState(project, classes, claim, today)),
    html`${steps.length === 0 ? '没有待办事项' : steps.slice(0, 3).map((one) => stepLine(one, file))}
${steps.length > 3 && html`<div class="soft">另有 ${steps.length - 3} 项</div>`}
${missing > 0 && html`<div><strong>还有 ${missing} 项不符合或待核实</strong></div>`}`,
  ];
}

/** One next step in a line. */
export function stepLine(step: NextStep, { today }: Pick<CaseFile, 'today'>): Html {
  const { what, who, href, lastDay, escalated, interrupted } = step;
  const act =
    isMine(step) && href !== undefined ? html`<a href="${href}">${what}</a>` : html`${what}`;
  return html`<div>${act}${!isMine(step) && html` <span class="soft">等待${who}</span>`}${lastDay !== undefined && html` <span class="soft">${deadline(lastDay, today)}</span>`}${escalated && html` ${stateTag(troubleWords.escalated)}`}${interrupted && html` ${stateTag(troubleWords.interrupted)}`}</div>`;
}

/** `POST /i/cases`: begins an application, in which everything may still be missing. */
export const beginCase = route({
  id: 'page-begin-case',
  method: 'POST',
  path: '/i/cases',
  summary: { zh: '新建立项申请', en: 'Begins an application' },
  roles: ['institution'],
  async handle({ session, client }, ports: PortalPorts) {
    const year = Number(civilDateOf(await ports.clock.now()).slice(0, 4));
    const body = { enterpriseIds: [], posts: [], planYear: year };
    const used = await useRoute(createProject, { form: body, session, client }, ports);
    if (!used.taken) return refusedPage(used.refusal, session, '/i');
    const { projectId } = used.reply.body as { projectId: string };
    return { status: 303, location: `/i/cases/${projectId}/application` };
  },
});

/** `GET /i/cases`: the list stands at `/i`. */
export const casesAddress = route({
  id: 'page-cases-address',
  method: 'GET',
  path: '/i/cases',
  summary: { zh: '我的项目', en: 'My cases' },
  roles: ['institution', 'enterprise'],
  async handle() {
    return { status: 303, location: '/i' };
  },
});
