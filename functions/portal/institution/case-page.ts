import { html } from 'hono/html';
import * as z from 'zod';
import { hasTransferFailed, standing } from '#functions/cases/claim.ts';
import { isApproved } from '#functions/cases/project.ts';
import { projectId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { route } from '#functions/http/route.ts';
import { packOf, workingDaysAfter } from '#functions/law/law-in-force.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import { fen } from '#policy/engine/fen.ts';
import { type CaseFile, caseFile } from '../case/case-file.ts';
import { isMine, nextSteps } from '../case/next-steps.ts';
import { stepLine } from '../case/step-line.ts';
import { day, dayAt, deadline } from '../layout/day.ts';
import { linkButton } from '../layout/form.ts';
import { facts, stageLine, table } from '../layout/lists.ts';
import { money } from '../layout/money.ts';
import { type Html, page } from '../layout/page.ts';
import { stageMarks } from '../layout/stage-marks.ts';
import { caseState, claimState, classState, stateTag } from '../layout/state-words.ts';
import { howItEnded } from '../layout/withdrawal-words.ts';
import { caseMoney, decisionsPart, moneyPart, submittedOn } from './case-facts.ts';
import { enterpriseCasesTitle } from './enterprise-cases.ts';
import type { PortalPorts } from './portal-ports.ts';
import { whatIsMissing } from './what-is-missing.ts';

const seen = ['institution', 'enterprise'] as const;

/** `GET /i/cases/<id>`: where a case is, what is asked, what happens next, and everything decided so far. */
export const casePage = route({
  id: 'page-case',
  method: 'GET',
  path: '/i/cases/{projectId}',
  summary: { zh: '项目', en: 'A case' },
  roles: seen,
  params: z.strictObject({ projectId }),
  query: z.strictObject({
    done: z.enum(['application', 'claim', 'supplements', 'waiver']).optional(),
  }),
  async handle({ params, query, session }, ports: PortalPorts) {
    const file = await caseFile(ports, params.projectId);
    const { project, classes, claim, today } = file;
    const own = session.role === 'institution';
    const [missing, entries, accounts, enterprises] = await Promise.all([
      own ? whatIsMissing(ports, file) : [],
      ports.ledger.ofCase(project.id),
      ports.masterdata.accounts(),
      Promise.all(project.application.enterpriseIds.map((id) => ports.masterdata.enterprise(id))),
    ]);
    const entry = packOf(project.pack).catalogue.find(
      (one) => one.code === project.application.occupationCode,
    );
    const statement =
      own && claim !== undefined && 'statement' in claim
        ? `/i/cases/${project.id}/statement`
        : undefined;
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const body = html`
${query.done !== undefined && donePanel(query.done, file)}
<p>${stateTag(caseState(project, classes, claim, today))} <span class="soft">项目编号 ${project.id}</span></p>
${stageLine(stageMarks(file))}
${own && hasTransferFailed(claim) && failedPart(file)}
${nextPart(file, own ? 'institution' : 'enterprise', missing.length)}
<h2>项目</h2>
${facts([
  [
    '职业',
    entry === undefined ? undefined : `${entry.occupation}（${entry.code}，${entry.class} 类）`,
  ],
  [
    '用工企业',
    enterprises
      .map((one) => one?.name)
      .filter(Boolean)
      .join('、') || undefined,
  ],
  ['用工需求 / 计划人数', peopleWords(file)],
  ['提交日期', dayOrNothing(submittedOn(file))],
  ['立项通过', isApproved(project) ? day(project.approval.approvedOn) : undefined],
  ['结束', howItEnded(project)],
])}
<p><a href="/i/cases/${project.id}/application">立项申请和材料</a></p>
${isApproved(project) && html`<h2>班级</h2>${classesPart(file, own)}`}
${
  claim !== undefined &&
  html`<h2>资金申请</h2>${facts([
    ['状态', stateTag(claimState(claim))],
    ['提交日期', day(claim.filedOn)],
    [
      '补充材料截止',
      claim.status === 'awaiting-supplements'
        ? deadline(claim.supplementsLastDay, today)
        : day(claim.supplementsLastDay),
    ],
    [
      '结算单',
      'statement' in claim
        ? html`${money(fen(claim.statement.totalFen), statement)}，${dayAt(claim.statement.computedAt)}核算`
        : undefined,
    ],
    ['结束', howItEnded(claim)],
    [
      '结束原因',
      claim.status === 'refused' || claim.status === 'withdrawn' ? claim.reason : undefined,
    ],
  ])}<p><a href="/i/cases/${project.id}/claim">就业人员和材料</a></p>`
}
<h2>资金</h2>
${moneyPart(project.id, caseMoney(file, entries), statement)}
<h2>决定</h2>
${decisionsPart(file.decisions, names)}
${own && withdrawPart(file)}`;
    const title = entry === undefined ? `项目 ${project.id}` : `${entry.occupation}培训项目`;
    const back = { href: '/i', label: own ? '我的项目' : enterpriseCasesTitle };
    return { status: 200, html: page({ title, session, at: '/i', back, body }) };
  },
});

/** What can still be withdrawn: the claim alone, or the project with all that belongs to it. */
function withdrawPart({ project, claim }: CaseFile): Html | undefined {
  const filed = standing(claim);
  const over = ['refused', 'withdrawn', 'cancelled', 'closed'].includes(project.status);
  if (over || filed?.status === 'released') return undefined;
  return html`<p>${filed && html`<a href="/i/withdraw/${filed.id}">撤回资金申请</a>　`}<a href="/i/withdraw/${project.id}">撤回项目</a></p>`;
}

function dayOrNothing(one: CaseFile['today'] | undefined): Html | undefined {
  return one === undefined ? undefined : day(one);
}

function peopleWords({ project }: CaseFile): string | undefined {
  const { declaredDemand, plannedHeadcount } = project.application;
  if (declaredDemand === undefined && plannedHeadcount === undefined) return undefined;
  return `${declaredDemand ?? '未填写'} 人 / ${plannedHeadcount ?? '未填写'} 人`;
}

function nextPart(file: CaseFile, viewer: 'institution' | 'enterprise', missing: number): Html {
  const steps = nextSteps(file, viewer);
  const { project } = file;
  if (steps.length === 0 && 'reason' in project) {
    return html`<div class="panel stop"><h2>项目已结束</h2><p><strong>原因：</strong>${project.reason}</p><p>本项目不再办理。如有疑问，请联系受理申请的人社部门经办人${viewer === 'institution' && html`；也可以<a href="/i">新建立项申请</a>`}。</p></div>`;
  }
  if (steps.length === 0) return html`<div class="panel done"><p>此项目没有待办事项。</p></div>`;
  const [first] = steps;
  const reasons = steps.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  return html`<div class="panel"><h2>${first && isMine(first) ? '请您办理' : '下一步'}</h2>
${steps.map((one) => stepLine(one, file))}
${reasons.map((reason) => html`<p><strong>退回意见：</strong>${reason}</p>`)}
${missing > 0 && html`<p>按审核所用的同一规则，还有 <strong>${missing}</strong> 项不符合或待核实。</p>`}
${first && isMine(first) && first.href !== undefined && linkButton(first.href, '去办理')}</div>`;
}

/** Why the last transfer came back, and what the institution can do about it. */
function failedPart({ decisions }: CaseFile): Html {
  const last = decisions.findLast(({ kind }) => kind === 'record-payment');
  return html`<div class="panel stop"><h2>上一次拨付失败</h2><p><strong>银行退回原因：</strong>${last?.reason}</p><p>请核对本单位的收款账户；需要更正的，请联系人社部门经办人。财务部门更正后再次拨付，不需要重新申请。</p></div>`;
}

function classesPart(file: CaseFile, own: boolean): Html {
  const { project, classes, today } = file;
  const mayOpen =
    own && ['noticed', 'held', 'running'].includes(project.status) && !standing(file.claim);
  const rows = classes.map((one) => {
    const days = taughtDays(one).map(({ date }) => date);
    const [first] = days;
    const last = days.at(-1);
    return [
      html`<a href="/i/classes/${one.id}">${one.id}</a>`,
      stateTag(classState(one, today)),
      html`${one.enrolled} 人（计划 ${one.plannedHeadcount} 人）`,
      first === undefined || last === undefined ? '未排课' : html`${day(first)} 至 ${day(last)}`,
    ];
  });
  return html`${
    rows.length === 0
      ? html`<p>还没有班级。</p>`
      : table(
          [{ label: '班级' }, { label: '状态' }, { label: '招生' }, { label: '培训日期' }],
          rows,
        )
  }${mayOpen && linkButton(`/i/cases/${project.id}/new-class`, '新建班级', 'second')}`;
}

function donePanel(done: 'application' | 'claim' | 'supplements' | 'waiver', file: CaseFile): Html {
  const { project, today, claim } = file;
  if (done === 'waiver') {
    const due = workingDaysAfter(today, taskKinds['grant-waiver'].workingDays);
    return html`<div class="panel done" role="status"><h2>例外批准申请已提交</h2><p>人社部门将在 ${day(due)} 前决定，结果会发邮件通知您；批准后可以继续提交，批准前此项仍按不符合处理。</p></div>`;
  }
  if (done === 'application') {
    const due = workingDaysAfter(today, taskKinds['review-application'].workingDays);
    return html`<div class="panel done" role="status"><h2>立项申请已提交</h2><p>项目编号 <strong>${project.id}</strong>。人社部门将在 ${day(due)} 前审核；需要补正时，会发邮件通知您。</p></div>`;
  }
  if (done === 'claim') {
    const due = workingDaysAfter(today, taskKinds['trigger-settlement'].workingDays);
    return html`<div class="panel done" role="status"><h2>资金申请已提交</h2><p>编号 <strong>${claim?.id}</strong>。财务部门将在 ${day(due)} 前启动结算。社保缴费记录和工资发放证明可以在 ${claim && day(claim.supplementsLastDay)} 前补充。</p></div>`;
  }
  return html`<div class="panel done" role="status"><h2>补充材料已提交</h2><p>材料齐全后即开始核算；结果会发邮件通知您。</p></div>`;
}
