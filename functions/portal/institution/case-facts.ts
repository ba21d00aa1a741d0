import { html } from 'hono/html';
import type { DecisionRecord } from '#functions/cases/case-store.ts';
import { isApproved } from '#functions/cases/project.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { CaseEntry } from '#functions/ledger/entry.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type Fen, fen } from '#policy/engine/fen.ts';
import type { CaseFile } from '../case/case-file.ts';
import { dayAt } from '../layout/day.ts';
import { decisionOutcome, decisionTitle } from '../layout/decision-words.ts';
import { facts, table } from '../layout/lists.ts';
import { moneyInFull } from '../layout/money.ts';
import type { Html } from '../layout/page.ts';

/** What stands in the books for a case. */
export interface CaseMoney {
  readonly planned: Fen | undefined;
  readonly reserved: Fen | undefined;
  readonly settled: Fen | undefined;
  readonly released: Fen | undefined;
  readonly paid: Fen | undefined;
  readonly entries: readonly CaseEntry[];
}

/** The amounts of a case from its approval and the entries of the books. */
export function caseMoney({ project }: CaseFile, entries: readonly CaseEntry[]): CaseMoney {
  const last = entries.at(-1)?.case;
  const approved = isApproved(project);
  return {
    planned: approved ? project.approval.plannedFen : undefined,
    reserved: approved ? project.reservedFen : undefined,
    settled: last !== undefined && last.settled > 0 ? last.settled : closedFen(project),
    released: last !== undefined && last.released > 0 ? last.released : undefined,
    paid: last !== undefined && last.paid > 0 ? last.paid : undefined,
    entries,
  };
}

function closedFen(project: CaseFile['project']): Fen | undefined {
  return project.status === 'closed' ? fen(project.settledFen) : undefined;
}

/** Planned, reserved, settled and paid, each a link to how it came about; `statement` leads to the statement where it may be read. */
export function moneyPart(id: string, money: CaseMoney, statement?: string): Html {
  const href = `/i/cases/${id}/money`;
  const shown = (amount: Fen | undefined, none: string, to = href) =>
    amount === undefined ? html`<span class="soft">${none}</span>` : moneyInFull(amount, to);
  return facts([
    ['计划金额', shown(money.planned, '立项通过后核定')],
    ['预留金额', shown(money.reserved, '立项通过后预留')],
    ['结算金额', shown(money.settled, '结算单审核通过后确定', statement)],
    ['已拨付', shown(money.paid, '尚未拨付')],
    ['已释放', money.released === undefined ? undefined : moneyInFull(money.released, href)],
  ]);
}

/** The decisions of a case in order of time: what, how, by whom and why. */
export function decisionsPart(
  decisions: readonly DecisionRecord[],
  names: ReadonlyMap<string, string>,
): Html {
  if (decisions.length === 0) return html`<p class="soft">还没有决定。</p>`;
  const rows = decisions.map(({ at, by, kind, outcome, reason, subject }) => {
    return [
      dayAt(at),
      html`${decisionTitle(kind)}<br><span class="soft">${subject}</span>`,
      html`<strong>${decisionOutcome(kind, outcome)}</strong>${reason !== undefined && html`<br>${reason}`}`,
      names.get(by) ?? by,
    ];
  });
  return table(
    [{ label: '日期' }, { label: '事项' }, { label: '决定' }, { label: '经办人' }],
    rows,
  );
}

/** The day a case was submitted, if it was. */
export function submittedOn({ project }: CaseFile): CivilDate | undefined {
  const at = 'submittedAt' in project ? project.submittedAt : undefined;
  return at === undefined ? undefined : civilDateOf(at);
}
