import { html } from 'hono/html';
import type { CaseEntry } from '#functions/ledger/entry.ts';
import { dayAt } from './day.ts';
import { table } from './lists.ts';
import { money, moneyInFull } from './money.ts';
import type { Html } from './page.ts';

const kindWords: Readonly<Record<CaseEntry['kind'], string>> = {
  reservation: '预留',
  'reservation-resize': '调整预留',
  settlement: '结算',
  release: '释放预留',
  payment: '拨付',
  'payment-failed': '拨付失败退回',
  recovery: '追回',
};

/** What the books hold of a case, in order of time. */
export function caseEntries(entries: readonly CaseEntry[]): Html {
  if (entries.length === 0) return html`<p>账簿中还没有记录。</p>`;
  return table(
    [{ label: '日期' }, { label: '事项' }, { label: '金额', number: true }, { label: '凭据' }],
    entries.map(entryRow),
  );
}

function entryRow(entry: CaseEntry): readonly (Html | string)[] {
  const { amount } = entry;
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
