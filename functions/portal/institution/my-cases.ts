import { html } from 'hono/html';
import * as z from 'zod';
import { createProject } from '#functions/approval/create-project.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { type CaseFile, caseFileOf } from '../case/case-file.ts';
import { nextSteps } from '../case/next-steps.ts';
import { stepLine } from '../case/step-line.ts';
import { button, form } from '../layout/form.ts';
import { pager, table } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { caseState, stateTag } from '../layout/state-words.ts';
import { useRoute } from '../layout/use-route.ts';
import { enterpriseCasesPage } from './enterprise-cases.ts';
import type { PortalPorts } from './portal-ports.ts';
import { refusedPage } from './refused-page.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PAGE_SIZE = 20;

/** `GET /i`: the projects of an institution, or those that name an enterprise, the newest first. */
export const myCases = route({
  id: 'page-my-cases',
  method: 'GET',
  path: '/i',
  summary: { zh: '我的项目', en: 'My cases' },
  roles: ['institution', 'enterprise'],
  query: z.strictObject({ page: z.int().min(1).max(10_000).optional() }),
  async handle({ query, session }, ports: PortalPorts) {
    if (session.role === 'enterprise') {
      return { status: 200, html: await enterpriseCasesPage(ports, session, query.page ?? 1) };
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
    return { status: 200, html: page({ title: '我的项目', session, at: '/i', body }) };
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
