import { html } from 'hono/html';
import type { DecisionRecord } from '#functions/cases/case-store.ts';
import { momentAt } from '#functions/portal/layout/day.ts';
import { decisionOutcome, decisionTitle } from '#functions/portal/layout/decision-words.ts';
import { table } from '#functions/portal/layout/lists.ts';
import type { Html } from '#functions/portal/layout/page.ts';

/** What was decided about a case (办理经过), by whom and why, in the order of time. */
export function decisionsPart(
  decisions: readonly DecisionRecord[],
  /** Names of accounts by id. */
  people: ReadonlyMap<string, string>,
): Html {
  if (decisions.length === 0) return html`<p>还没有作出决定。</p>`;
  return table(
    [
      { label: '时间' },
      { label: '对象' },
      { label: '事项' },
      { label: '决定' },
      { label: '办理人' },
      { label: '理由' },
    ],
    decisions.map((one) => [
      momentAt(one.at),
      html`<span class="nobreak">${one.subject}</span>`,
      decisionTitle(one.kind),
      decisionOutcome(one.kind, one.outcome),
      people.get(one.by) ?? one.by,
      one.reason ?? '',
    ]),
  );
}
