import { html } from 'hono/html';
import type { Session } from '#functions/sessions/session.ts';
import type { Html } from './page.ts';

/** A form that posts to one of our pages with the token of the session. */
export function form(
  session: Pick<Session, 'formToken'>,
  action: string,
  content: Html | readonly Html[],
): Html {
  return html`<form method="post" action="${action}" novalidate><input type="hidden" name="formToken" value="${session.formToken}">${content}</form>`;
}

/** The main button of a page; `second` for another one beside it, `grave` for what cannot be undone. */
export function button(label: string, kind: 'main' | 'second' | 'grave' = 'main'): Html {
  return html`<button class="${kind === 'main' ? '' : kind}">${label}</button>`;
}

/** A button that only leads to another page. */
export function linkButton(href: string, label: string, kind: 'main' | 'second' = 'main'): Html {
  return html`<a class="button ${kind === 'main' ? '' : kind}" href="${href}">${label}</a>`;
}

/** A value that goes along unseen. */
export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}
