import { html } from 'hono/html';
import { instant } from '#functions/clock/business-clock.ts';
import type { ProblemView } from '#functions/http/problem-view.ts';
import type { Account } from '#functions/masterdata/staff.ts';
import { clauseLinks } from '#functions/portal/layout/clause-links.ts';
import { dayAt, deadline, momentAt } from '#functions/portal/layout/day.ts';
import { decisionOutcome } from '#functions/portal/layout/decision-words.ts';
import { errorSummary } from '#functions/portal/layout/error-summary.ts';
import { linesField, selectField } from '#functions/portal/layout/field.ts';
import { findingList } from '#functions/portal/layout/finding-list.ts';
import { button, form } from '#functions/portal/layout/form.ts';
import { facts } from '#functions/portal/layout/lists.ts';
import { money } from '#functions/portal/layout/money.ts';
import { nameSubject } from '#functions/portal/layout/name-subject.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import { stateTag, troubleWords } from '#functions/portal/layout/state-words.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Task } from '#functions/tasks/task.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Fen } from '#policy/engine/fen.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { type AnswerForm, answerLabels } from './answer-form.ts';
import { answerFormPart } from './answer-form-part.ts';
import { evidencePart } from './evidence-part.ts';
import { type ShownTask, shownParts } from './task-view.ts';

/** Everything beside what an answer is bound to. */
export interface TaskPage {
  readonly task: Task;
  readonly shown: ShownTask;
  readonly session: Session;
  readonly today: CivilDate;
  /** Names of accounts by id. */
  readonly people: ReadonlyMap<string, string>;
  /** What the fund still has, as of now; absent where it does not matter. */
  readonly availableFen: Fen | undefined;
  /** To whom an administrator may hand the task. */
  readonly others: readonly Account[];
  /** The fund a payment comes from. */
  readonly fund: Pack['fund'];
  /** What the payment form is filled in with. */
  readonly prefilled: NonNullable<AnswerForm['record']>;
  readonly refusal?: ProblemView | undefined;
  readonly sent?: AnswerForm | undefined;
  /** What an administrator typed who could not hand it over. */
  readonly reassigning?: { readonly assignee: string; readonly reason: string } | undefined;
  /** What changed since the page was opened; where set, nothing was decided. */
  readonly changed?: readonly string[] | undefined;
}

/** The page of a task (审核任务): to whoever was asked with a form, to other officers to read. */
export function taskPage(one: TaskPage): string {
  const { task, shown, session } = one;
  const mine = task.status === 'pending' && task.assignee === session.actor;
  return page({
    title: shown.asked.title,
    session,
    at: '/o',
    back:
      session.role === 'administrator'
        ? { href: '/o/admin', label: '管理' }
        : { href: '/o', label: '我的待办' },
    wrong: one.refusal !== undefined || one.changed !== undefined,
    body: html`
${errorSummary(one.refusal, mine ? labelsOf(shown) : reassignLabels)}
${one.changed && changedPart(one.changed)}
${standing(one)}
${shown.findings.length > 0 && html`<h2>核查结论</h2>${findingList(shown.findings, { name: nameSubject(shown.asked.subject) })}`}
${shown.objections.length > 0 && html`<h2>待处理的异议</h2><ul>${shown.objections.map((each) => html`<li>${each.text} <span class="soft">（${dayAt(each.raisedAt)}提出）</span></li>`)}</ul>`}
${shown.waivers.length > 0 && html`<h2>申请的例外</h2><ul class="findings">${shown.waivers.map((each) => html`<li class="block">${each.finding}<p class="saw">对象：${each.about}；申请理由：${each.reason}</p><p class="clauses">依据 ${clauseLinks(each.clauses)}</p></li>`)}</ul>`}
<h2>资金</h2>${moneyPart(one)}
<h2>基本情况</h2>${facts(shown.facts.map(({ label, value }) => [label, value]))}
<p><a href="/o/cases/${shown.asked.projectId}">查看项目全部情况</a></p>
${shown.evidence.length > 0 && html`<h2>材料</h2>${evidencePart(shown.evidence, session)}`}
${mine ? answerFormPart(one) : questionsPart(shown)}
${session.role === 'administrator' && task.status === 'pending' && reassignPart(one)}`,
  });
}

function labelsOf(shown: ShownTask): Record<string, string> {
  const questions = shown.questions.map((one) => [`questions.${one.id}`, one.question]);
  return { ...answerLabels, ...Object.fromEntries(questions) };
}

function changedPart(changed: readonly string[]): Html {
  const parts = changed.map((part) => shownParts[part as keyof ShownTask] ?? part);
  return html`<div class="errors" role="alert"><h2>内容已有变化，决定没有提交</h2>
<p>您打开页面之后，${parts.length > 0 ? `“${parts.join('”“')}”` : '页面内容'}有了变化。下面是现在的内容，请核对后重新决定。</p></div>`;
}

function standing({ task, shown, session, today, people }: TaskPage): Html {
  const who = people.get(task.assignee) ?? task.assignee;
  switch (task.status) {
    case 'pending':
      return html`<div class="panel"><p class="lead">${shown.asked.sentence}</p>
<p>办理期限：${deadline(task.dueOn, today)}。${task.dueOn < today && stateTag(task.escalated ? troubleWords.escalated : troubleWords.overdue)}</p>
${task.assignee === session.actor ? html`<p><a href="#decision">去作决定</a></p>` : html`<p>此任务由 ${who} 办理，您可以查看，不能作决定。${session.role === 'administrator' && html`<a href="#reassign">改派给其他人员</a>`}</p>`}</div>`;
    case 'decided': {
      const { by, at, outcome, reason } = task.decision;
      return html`<div class="panel done"><p class="lead">此任务已办理：${decisionOutcome(task.kind, outcome)}。</p>
${facts([
  ['办理人', people.get(by) ?? by],
  ['办理时间', momentAt(at)],
  ['理由', reason],
])}<p class="soft">以最先作出的决定为准，不能再次办理。</p></div>`;
    }
    case 'void':
      return html`<div class="panel stop"><p class="lead">此任务已失效，无须办理。</p><p>失效时间 ${momentAt(instant.parse(task.voidedAt))}。如仍需办理，请从<a href="/o">我的待办</a>打开新的任务。</p></div>`;
    default:
      return task satisfies never;
  }
}

function moneyPart({ shown, availableFen }: TaskPage): Html {
  const statement = `/o/cases/${shown.asked.projectId}/statement`;
  if (shown.money.length === 0) return html`<p>尚未填写人数和课时，不能计算金额。</p>`;
  return html`${facts([
    ...shown.money.map(
      (one) =>
        [
          one.label,
          html`${money(one.fen, one.label === '结算单合计' ? statement : `/o/cases/${shown.asked.projectId}#money`)}<span class="capitals">${one.capitals}</span><span class="hint">${one.how}</span>`,
        ] as const,
    ),
    ['资金指标结余（现在）', availableFen === undefined ? undefined : money(availableFen)],
  ])}${shown.statement !== null && html`<p><a href="${statement}">查看结算单和每一笔金额的来历</a></p><p class="hint">结算单校验值 <span class="hash">${shown.statement.sha256}</span></p>`}`;
}

function questionsPart({ questions }: ShownTask): Html | undefined {
  if (questions.length === 0) return undefined;
  return html`<h2>核对事项</h2><ul>${questions.map(
    (one) => html`<li>${one.question} ${clauseLinks(one.clauses)}</li>`,
  )}</ul>`;
}

const reassignLabels = { assignee: '改由谁办理', reason: '改派理由' };

function reassignPart(one: TaskPage): Html {
  const { task, others, session, refusal } = one;
  if (others.length === 0) {
    return html`<h2 id="reassign">改派</h2><p>没有其他人员可以办理此任务：须在岗、角色相符，且未在本项目作出应回避的决定。</p>`;
  }
  return html`<h2 id="reassign">改派</h2>${form(session, `/tasks/${task.link}/reassignment`, [
    selectField({
      name: 'assignee',
      label: reassignLabels.assignee,
      refusal,
      value: one.reassigning?.assignee,
      options: others.map(({ id, name }) => ({ value: id, label: `${name}（${id}）` })),
    }),
    linesField({
      name: 'reason',
      label: reassignLabels.reason,
      few: true,
      value: one.reassigning?.reason,
      refusal,
    }),
    button('改派', 'second'),
  ])}`;
}
