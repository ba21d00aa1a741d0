import { html } from 'hono/html';
import { clauseLink } from '#functions/portal/layout/finding-list.ts';
import type { Html } from '#functions/portal/layout/page.ts';

/** Clause ids in a row, each leading to its entry. */
export function clauseLinks(clauses: readonly string[]): Html {
  return html`<span class="clauses">${clauses.map((clause, at) => html`${at > 0 && '、'}${clauseLink(clause)}`)}</span>`;
}
