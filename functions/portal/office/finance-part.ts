import { html } from 'hono/html';
import { caseOf } from '#functions/cases/subject.ts';
import type { LedgerEntry } from '#functions/ledger/entry.ts';
import { day, deadline, momentAt } from '#functions/portal/layout/day.ts';
import { button, form, linkButton } from '#functions/portal/layout/form.ts';
import { table } from '#functions/portal/layout/lists.ts';
import { money, moneyInFull } from '#functions/portal/layout/money.ts';
import type { Html } from '#functions/portal/layout/page.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Task } from '#functions/tasks/task.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import { type CivilDate, civilDate } from '#policy/engine/civil-date.ts';
import { bookLines, type FundLine, financeTasks, paymentLines } from './finance-view.ts';

/** Where the fund stands, a row a year. */
export function fundPart(lines: readonly FundLine[], session: Session): Html {
  const enter =
    session.role === 'finance' && linkButton('/o/finance/appropriations', '录入资金指标', 'second');
  if (lines.length === 0) {
    return html`<p>还没有录入资金指标。没有指标不能立项。</p>${enter}`;
  }
  return html`${table(
    [
      { label: '年度' },
      { label: '资金指标', number: true },
      { label: '结余可用', number: true },
      { label: '预留', number: true },
      { label: '待付', number: true },
      { label: '已付', number: true },
    ],
    lines.map((one) => [
      html`<a href="/o/finance/books/${one.year}">${one.year} 年</a>`,
      money(one.appropriated),
      money(one.available),
      money(one.reserved),
      money(one.payable),
      money(one.paid),
    ]),
  )}${enter}`;
}

/** What waits for finance, by what is to be done; a settlement can be triggered by whichever officer comes first. */
export function waitingPart(
  tasks: readonly Task[],
  people: ReadonlyMap<string, string>,
  session: Session,
  today: CivilDate,
): Html {
  const groups = financeTasks(tasks);
  if (groups.length === 0) return html`<p>没有等候财务办理的事项。</p>`;
  return html`${groups.map(
    ({ kind, tasks: found }) => html`<h3>${taskKinds[kind].title.zh}（${found.length}）</h3>
<ul class="tasks">${found.map(
      (
        one,
      ) => html`<li><span class="what"><a href="/o/cases/${caseOf(one.subject)}">${one.subject}</a> <span class="soft">${people.get(one.assignee) ?? one.assignee}，${deadline(one.dueOn, today)}</span></span>
${actionOf(one, session)}</li>`,
    )}</ul>`,
  )}`;
}

function actionOf(one: Task, session: Session): Html {
  if (one.kind === 'trigger-settlement' && session.role === 'finance') {
    const action = `/o/finance/projects/${caseOf(one.subject)}/settlement`;
    return html`<span>${form(session, action, button('启动结算', 'second'))}</span>`;
  }
  return html`<span><a href="/tasks/${one.link}">${one.assignee === session.actor ? '办理' : '查看'}</a></span>`;
}

/** The transfers of a book; one that came back says so. */
export function paymentsPart(entries: readonly LedgerEntry[]): Html {
  const lines = paymentLines(entries);
  if (lines.length === 0) return html`<p>还没有拨付。</p>`;
  return table(
    [
      { label: '银行日期' },
      { label: '项目' },
      { label: '收款单位' },
      { label: '凭证号' },
      { label: '金额', number: true },
      { label: '结果' },
    ],
    lines.map((one) => [
      day(civilDate(one.bankDate)),
      html`<a class="nobreak" href="/o/cases/${one.caseId}">${one.caseId}</a>`,
      html`${one.account.holder}<br><span class="soft">${one.account.bank} ${one.account.maskedNumber}</span>`,
      one.voucherNumber,
      moneyInFull(one.amount, `/o/cases/${one.caseId}/statement`),
      one.returned === undefined ? '已拨付' : `拨付失败，已冲回：${one.returned.reason}`,
    ]),
  );
}

/** The lines of a book. */
export function bookPart(entries: readonly LedgerEntry[]): Html {
  return table(
    [
      { label: '序号', number: true },
      { label: '时间' },
      { label: '事项' },
      { label: '项目' },
      { label: '凭据' },
      { label: '金额', number: true },
      { label: '结余可用', number: true },
      { label: '校验值' },
    ],
    bookLines(entries).map((one) => [
      `${one.seq}`,
      momentAt(one.at),
      one.what,
      one.caseId === ''
        ? ''
        : html`<a class="nobreak" href="/o/cases/${one.caseId}">${one.caseId}</a>`,
      one.document,
      money(one.amount),
      money(one.available),
      html`<span class="hash">${one.hash}</span>`,
    ]),
  );
}
