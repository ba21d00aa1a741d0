import { html } from 'hono/html';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { Confirmation } from '#functions/confirmations/confirmation.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type CaseFile, caseFileOf } from '../case/case-file.ts';
import { nextSteps } from '../case/next-steps.ts';
import { stepLine } from '../case/step-line.ts';
import { deadline } from '../layout/day.ts';
import { pager, table } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { stageMarks } from '../layout/stage-marks.ts';
import { caseState, stateTag } from '../layout/state-words.ts';
import type { PortalPorts } from './portal-ports.ts';

const PAGE_SIZE = 20;

/** What the list of an enterprise is called, on it and on the way back to it. */
export const enterpriseCasesTitle = '与本企业有关的项目';

/** The projects that name an enterprise, the newest first: stage, state, and who is waited for. */
export async function enterpriseCasesPage(
  ports: PortalPorts,
  session: Session,
  wanted: number,
): Promise<string> {
  const own = session.organisation ?? '';
  const [ids, enterprise, now] = await Promise.all([
    ports.cases.projectIdsOfEnterprise(own),
    ports.masterdata.enterprise(own),
    ports.clock.now(),
  ]);
  const today = civilDateOf(now);
  const total = Math.max(1, Math.ceil(ids.length / PAGE_SIZE));
  const current = Math.min(wanted, total);
  const newest = ids.toSorted((a, b) => (a < b ? 1 : -1));
  const shown = newest.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE);
  const rows = await Promise.all(
    shown.map(async (id) => {
      const project = await ports.cases.project(id);
      // The index may be a moment late; the project itself says whom it names.
      if (!project?.application.enterpriseIds.includes(own)) return [];
      const [file, institution, asked] = await Promise.all([
        caseFileOf(ports, project, today),
        ports.masterdata.institution(project.institutionId),
        ports.confirmations.ofCase(id),
      ]);
      const open = asked.filter((one) => one.enterpriseId === own && isWaiting(one, today));
      return [caseRow(file, institution?.name ?? project.institutionId, open)];
    }),
  );
  const body = html`
<p class="lead">${enterprise?.name}</p>
${
  rows.flat().length === 0
    ? html`<div class="panel"><p>还没有与本企业有关的项目。承训单位在立项申请中选择本企业后，项目会列在这里。需要培训员工的，请先与承训单位商定用工需求、技能要求和培训协议。</p></div>`
    : html`${table([{ label: '项目' }, { label: '承训单位' }, { label: '环节' }, { label: '状态' }, { label: '等待办理' }], rows.flat())}${pager('/i', current, total)}`
}`;
  return page({ title: enterpriseCasesTitle, session, at: '/i', body });
}

function isWaiting(one: Confirmation, today: CivilDate): boolean {
  return one.status === 'pending' && today <= one.lastDay;
}

function caseRow(
  file: CaseFile,
  institution: string,
  asked: readonly Confirmation[],
): readonly (Html | string)[] {
  const { project, classes, claim, today } = file;
  const code = project.application.occupationCode;
  const entry = packOf(project.pack).catalogue.find((one) => one.code === code);
  const stage = stageMarks(file).findLast(({ standing }) => standing !== 'later');
  const steps = nextSteps(file, 'enterprise');
  return [
    html`<a class="nobreak" href="/i/cases/${project.id}">${project.id}</a><div class="soft">${entry?.occupation ?? '职业尚未填写'}</div>`,
    institution,
    stage?.label ?? '',
    stateTag(caseState(project, classes, claim, today)),
    html`${asked.map((one) => html`<div><strong>本企业联系人答复确认请求</strong> <span class="soft">链接在发到登记邮箱的邮件中；${deadline(one.lastDay, today)}</span></div>`)}
${steps.length === 0 ? '没有待办事项' : steps.slice(0, 3).map((one) => stepLine(one, file))}`,
  ];
}
