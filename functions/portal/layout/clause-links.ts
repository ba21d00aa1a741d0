import { html } from 'hono/html';
import type { Html } from './page.ts';

/** A clause id that leads to the clause's entry. */
export function clauseLink(clause: string): Html {
  return html`<a href="/clauses#${clause}">${clause}</a>`;
}

/** Clause ids in a row, each leading to its entry. */
export function clauseRow(clauses: readonly string[]): Html {
  return html`${clauses.map((clause, at) => html`${at > 0 && '、'}${clauseLink(clause)}`)}`;
}

/** The same beside what they are the ground of. */
export function clauseLinks(clauses: readonly string[]): Html {
  return html`<span class="clauses">${clauseRow(clauses)}</span>`;
}
