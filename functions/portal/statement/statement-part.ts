import { html } from 'hono/html';
import { clauseLinks } from '../layout/clause-links.ts';
import { findingList } from '../layout/finding-list.ts';
import { facts } from '../layout/lists.ts';
import { nameSubject } from '../layout/name-subject.ts';
import type { Html } from '../layout/page.ts';
import { outcomeWords, stateTag } from '../layout/state-words.ts';
import type { DerivationLine } from './derivation-view.ts';
import type { ReadingPart, StatementView, TraineePart } from './statement-view.ts';

/** A statement (结算单) as office and institution read it; on paper every line stands unfolded by its first steps, what passed and what makes no difference stays folded, so that it can be signed. */
export function statementPart(statement: StatementView): Html {
  return html`
<div class="panel ${statement.conclusion === '可以拨付' ? 'done' : 'stop'}"><p class="lead">${statement.conclusion}：<strong class="money">${statement.figures}</strong></p>
<p>${statement.capitals}</p>${statement.provisional && html`<p>金额为暂算，不得据此拨付。</p>`}${statement.underReview && html`<p>结算单正在审核，审核通过并公示后才能拨付。</p>`}${statement.turn !== undefined && turnPart(statement.turn)}</div>
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
${statement.unpaid.length > 0 && unpaidPart(statement)}
<h2>学员补贴</h2><p class="hint screen">点开金额可以看到计算过程、政策参数和材料。</p>
${statement.classes.map(
  (one) => html`<h3>班级 ${one.id}${one.barred && '（不予补贴）'}</h3>
<p class="hint">适用 ${one.lawOf}的规定</p>
<details><summary>本班课时</summary>${tree([one.derivation])}</details>
<ul class="lines">${one.trainees.map(traineeLine)}</ul>`,
)}
<p class="sum">合计 <span class="money">${statement.figures}</span><span class="capitals">${statement.capitals}</span></p>
<h2>核查结论</h2>${findingList(statement.findings, { name: nameSubject(statement.projectId) })}
${statement.readings.length > 0 && readingsPart(statement)}`;
}

/** Who earns nothing, each with the reason and what would turn it. */
function unpaidPart({ unpaid }: StatementView): Html {
  return html`<h2>没有补贴的学员</h2><ul class="findings">${unpaid.map(
    (one) =>
      html`<li class="block"><strong>${one.id} ${one.name}</strong>：${one.reason}${one.turn !== undefined && turnPart(one.turn)}</li>`,
  )}</ul>`;
}

function turnPart(turn: string): Html {
  return html`<p class="saw">怎样会得到补贴：${turn}</p>`;
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
          ? html`<details class="folded"><summary>${node(one)}</summary>${tree(one.children)}</details>`
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
  return html`<h2>采用的解释口径</h2><p class="hint">文件未写明之处所采用的理解，以及换一种理解时的结果。</p>
${moving.map(readingPart)}
${still.length > 0 && html`<details class="folded"><summary>另有 ${still.length} 项，换一种理解结果不变或未核算</summary>${still.map(readingPart)}</details>`}`;
}

function readingPart(one: ReadingPart): Html {
  return html`<h3>${one.label} ${clauseLinks(one.clauses)}</h3>
${facts([
  ['采用', one.taken],
  ...one.others.map((other) => [`如按：${other.label}`, other.result] as const),
])}`;
}
