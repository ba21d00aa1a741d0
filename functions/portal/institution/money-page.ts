import { html } from 'hono/html';
import * as z from 'zod';
import { type ApprovedProject, isApproved } from '#functions/cases/project.ts';
import { projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { fen } from '#policy/engine/fen.ts';
import { caseFile } from '../case/case-file.ts';
import { caseEntries } from '../layout/case-entries.ts';
import { dayText } from '../layout/day.ts';
import { facts } from '../layout/lists.ts';
import { money, yuan } from '../layout/money.ts';
import { type Html, page } from '../layout/page.ts';
import type { PortalPorts } from './portal-ports.ts';

/** `GET /i/cases/<id>/money`: how each amount of a case came about. */
export const moneyPage = route({
  id: 'page-case-money',
  method: 'GET',
  path: '/i/cases/{projectId}/money',
  summary: { zh: '项目资金', en: 'The money of a case' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await caseFile(ports, params.projectId);
    const entries = await ports.ledger.ofCase(params.projectId);
    const { project } = file;
    const body = html`
${
  isApproved(project)
    ? html`<h2>计划金额</h2><p>计划人数 ${project.approval.plannedHeadcount} 人 × 每人全额补贴 ${yuan(fen(project.approval.fullSubsidyFen))} = ${money(fen(project.approval.plannedFen))}</p>
${planPart(project)}`
    : html`<p>立项通过后核定计划金额。</p>`
}
<h2>账簿记录</h2>
${caseEntries(entries)}`;
    const back = { href: `/i/cases/${project.id}`, label: '项目' };
    const title = `项目 ${project.id} 的资金`;
    return { status: 200, html: page({ title, session, at: '/i', back, body }) };
  },
});

function planPart({ approval, pack }: ApprovedProject): Html {
  const { catalogueClass, plan, approvedOn } = approval;
  return facts([
    ['职业类别', `${catalogueClass} 类`],
    ['理论课时', `线下 ${plan.theory.offline}，线上 ${plan.theory.online}`],
    ['实操课时', `线下 ${plan.practice.offline}，线上 ${plan.practice.online}`],
    [
      '适用政策',
      html`<a href="/clauses">${packOf(pack).title.zh}</a>，${dayText(approvedOn)}的规定`,
    ],
  ]);
}
