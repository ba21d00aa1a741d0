import { html } from 'hono/html';
import * as z from 'zod';
import { isApproved } from '#functions/cases/project.ts';
import { projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import type { CaseEntry } from '#functions/ledger/entry.ts';
import { fen } from '#policy/engine/fen.ts';
import { dayAt } from '../layout/day.ts';
import { facts, table } from '../layout/lists.ts';
import { money, moneyInFull, yuan } from '../layout/money.ts';
import { type Html, page } from '../layout/page.ts';
import { caseFile } from './case-file.ts';
import type { PortalPorts } from './portal-ports.ts';

const kindWords: Readonly<Record<CaseEntry['kind'], string>> = {
  reservation: '预留',
  'reservation-resize': '调整预留',
  settlement: '结算',
  release: '释放预留',
  payment: '拨付',
  'payment-failed': '拨付失败退回',
  recovery: '追回',
};

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
${planPart(project.approval)}`
    : html`<p>立项通过后核定计划金额。</p>`
}
<h2>账簿记录</h2>
${
  entries.length === 0
    ? html`<p>还没有记录。</p>`
    : table(
        [{ label: '日期' }, { label: '事项' }, { label: '金额', number: true }, { label: '凭据' }],
        entries.map(entryRow),
      )
}`;
    const back = { href: `/i/cases/${project.id}`, label: '项目' };
    const title = `项目 ${project.id} 的资金`;
    return { status: 200, html: page({ title, session, at: '/i', back, body }) };
  },
});

function planPart({
  catalogueClass,
  plan,
  revision,
}: {
  readonly catalogueClass: string;
  readonly revision: string;
  readonly plan: Record<'theory' | 'practice', { offline: number; online: number }>;
}): Html {
  return facts([
    ['职业类别', `${catalogueClass} 类`],
    ['理论课时', `线下 ${plan.theory.offline}，线上 ${plan.theory.online}`],
    ['实操课时', `线下 ${plan.practice.offline}，线上 ${plan.practice.online}`],
    ['政策版本', revision],
  ]);
}

function entryRow(entry: CaseEntry): readonly (Html | string)[] {
  const amount = entry.amount;
  const sign =
    entry.kind === 'reservation-resize' ? (entry.direction === 'up' ? '增加 ' : '减少 ') : '';
  const inFull = entry.kind === 'settlement' || entry.kind === 'payment';
  return [
    dayAt(entry.instant),
    kindWords[entry.kind],
    html`${sign}${inFull ? moneyInFull(amount) : money(amount)}`,
    documentWords(entry),
  ];
}

function documentWords(entry: CaseEntry): Html {
  const { reference } = entry.document;
  const statement = /^statements\/.+\/(\d+)\.json$/.exec(reference);
  const shown = statement === null ? reference : `结算单（第 ${statement[1]} 次核算）`;
  return html`${shown}${entry.kind === 'payment' && html`<br><span class="soft">收款账户 ${entry.account.maskedNumber}</span>`}`;
}
