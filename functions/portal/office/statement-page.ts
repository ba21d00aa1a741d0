import { html } from 'hono/html';
import { findingList } from '#functions/portal/layout/finding-list.ts';
import { button, form } from '#functions/portal/layout/form.ts';
import { facts } from '#functions/portal/layout/lists.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import { outcomeWords, stateTag } from '#functions/portal/layout/state-words.ts';
import type { Session } from '#functions/sessions/session.ts';
import { factsRoles } from '#functions/settlement/open-facts.ts';
import { clauseLinks } from './clause-links.ts';
import type { DerivationLine } from './derivation-view.ts';
import { nameSubject } from './name-subject.ts';
import type { ReadingPart, StatementView, TraineePart } from './statement-view.ts';

/** The page of a statement (结算单); on paper every line stands unfolded one level, so that it can be signed. */
export function statementPage(statement: StatementView, session: Session): string {
  return page({
    title: `结算单 ${statement.claimId}`,
    session,
    at: '/o/cases',
    back: { href: `/o/cases/${statement.projectId}`, label: `项目 ${statement.projectId}` },
    body: html`
<div class="panel ${statement.conclusion === '可以拨付' ? 'done' : 'stop'}"><p class="lead">${statement.conclusion}：<strong class="money">${statement.figures}</strong></p>
<p>${statement.capitals}</p>${statement.provisional && html`<p>金额为暂算，不得据此拨付。</p>`}</div>
${facts([
  ['项目', statement.projectId],
  ['适用政策', statement.law],
  ['核算日', statement.asOf],
  ['申请期限', statement.deadline],
  ['获得补贴', `${statement.paidCount} 人`],
  ['校验值', html`<span class="hash">${statement.sha256}</span>`],
  ['程序版本', statement.computedBy],
])}
<h2>项目条件</h2>${gatesPart(statement)}
<h2>学员补贴</h2><p class="hint">点开金额可以看到计算过程、政策参数和材料。</p>
${statement.classes.map(
  (one) => html`<h3>班级 ${one.id}${one.barred && '（不予补贴）'}</h3>
<p class="hint">适用 ${one.lawOf}的规定</p>
<details><summary>本班课时</summary>${tree([one.derivation])}</details>
<ul class="lines">${one.trainees.map(traineeLine)}</ul>`,
)}
<p class="sum">合计 <span class="money">${statement.figures}</span><span class="capitals">${statement.capitals}</span></p>
<h2>核查结论</h2>${findingList(statement.findings, { name: nameSubject(statement.projectId) })}
${statement.readings.length > 0 && readingsPart(statement)}
${statement.command !== undefined && recomputePart(statement, statement.command, session)}`,
  });
}

/** How anybody who has the programme computes the statement again, without this system. */
function recomputePart({ projectId, figures }: StatementView, command: string, session: Session) {
  const may = factsRoles.some((one) => one === session.role);
  return html`<h2>离线复核</h2>
<p>本结算单所依据的事实（课时、打卡、考核、就业，人员只有编号）可以下载为一个文件，用公开的计算程序重新核算：合计应为 <strong class="money">${figures}</strong>，校验值应与上面的相同。</p>
${
  may
    ? html`${form(session, `/o/cases/${projectId}/statement/facts`, button('下载事实文件', 'second'))}<p class="hint">下载会记录下载人和时间，链接几分钟后失效。</p>`
    : html`<p class="hint">审核、财务和审计人员可以下载。</p>`
}
<p class="hint">在程序目录下运行下面的命令，其中的文件名换成文件存放的位置：</p>
<p class="hash">${command}</p>
<p class="hint">去掉 --hash 输出整张结算单；再把 settle 换成 explain，输出中文计算过程。</p>`;
}

function gatesPart({ gates }: StatementView): Html {
  return html`<ul class="lines">${gates.map(
    (one) =>
      html`<li><details><summary><span class="what">${stateTag(outcomeWords[one.outcome])} ${one.derivation.label}${measure(one.derivation)}</span></summary>${tree([one.derivation])}</details>
${sides(one.derivation)}</li>`,
  )}</ul>`;
}

/** The share that was reached, where the condition is one. */
function measure({ value }: DerivationLine): string {
  return value.includes('%') ? `：${value}` : '';
}

/** What the condition was measured by, in the open: both denominators stand beside each other. */
function sides({ children }: DerivationLine): Html | undefined {
  const measured = children.filter((one) => one.value !== '' && one.kind !== '口径');
  if (measured.length === 0) return undefined;
  return facts(measured.map((one) => [one.label, withClauses(one)]));
}

function withClauses(one: DerivationLine): Html {
  return html`${one.value}${one.note !== '' && html` <span class="hint">${one.note}</span>`}${one.clauses.length > 0 && html` ${clauseLinks(one.clauses)}`}`;
}

function traineeLine(one: TraineePart): Html {
  return html`<li><details><summary><span class="what">${one.id} ${one.name} <span class="soft">${one.kind}</span></span><span class="money">${one.figures}</span></summary>${tree([one.derivation])}</details></li>`;
}

function tree(lines: readonly DerivationLine[]): Html {
  return html`<ul class="tree">${lines.map(
    (one) =>
      html`<li>${
        one.children.length > 3 && one.kind === '事实'
          ? html`<details><summary>${node(one)}</summary>${tree(one.children)}</details>`
          : html`${node(one)}${one.children.length > 0 && tree(one.children)}`
      }</li>`,
  )}</ul>`;
}

function node(one: DerivationLine): Html {
  return html`<span class="soft">${one.kind}</span> ${one.label}${one.value !== '' && html`：<strong>${one.value}</strong>`}${one.note !== '' && html` <span class="soft">（${one.note}）</span>`}${one.clauses.length > 0 && html` ${clauseLinks(one.clauses)}`}`;
}

function readingsPart({ readings }: StatementView): Html {
  const moving = readings.filter((one) => one.matters);
  const still = readings.filter((one) => !one.matters);
  return html`<h2>采用的解释口径</h2><p class="hint">文件未写明之处所采用的理解，以及换一种理解时的合计金额。</p>
${moving.map(readingPart)}
${still.length > 0 && html`<details><summary>另有 ${still.length} 项，换一种理解合计不变或未核算</summary>${still.map(readingPart)}</details>`}`;
}

function readingPart(one: ReadingPart): Html {
  return html`<h3>${one.label} ${clauseLinks(one.clauses)}</h3>
${facts([
  ['采用', one.taken],
  ...one.others.map((other) => [`如按：${other.label}`, other.total] as const),
])}`;
}
