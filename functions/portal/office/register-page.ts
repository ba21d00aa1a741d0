import { html } from 'hono/html';
import { errorSummary, type Refusal } from '#functions/portal/layout/error-summary.ts';
import { choiceField, linesField, selectField, textField } from '#functions/portal/layout/field.ts';
import { button, form, hidden } from '#functions/portal/layout/form.ts';
import { table } from '#functions/portal/layout/lists.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import type { Session } from '#functions/sessions/session.ts';
import {
  many,
  one,
  type Register,
  type RegisterField,
  type RegisterRow,
  type Typed,
} from './register.ts';

/** The page of a register: what is entered, and below it the form. */
export function registerPage(
  register: Register,
  view: {
    readonly session: Session;
    readonly rows: readonly RegisterRow[];
    readonly typed: Typed;
    /** The record that is changed; absent where one is entered anew. */
    readonly editing?: string | undefined;
    readonly refusal?: Refusal | undefined;
    readonly entered?: boolean;
  },
): string {
  const { session, rows, typed, editing, refusal } = view;
  const path = `/o/admin/${register.slug}`;
  const labels = Object.fromEntries(register.fields.map(({ name, label }) => [name, label]));
  return page({
    title: register.title,
    session,
    at: '/o/admin',
    back: { href: '/o/admin', label: '管理' },
    wrong: refusal !== undefined,
    body: html`${errorSummary(refusal, labels)}
${view.entered && html`<div class="panel done"><p>已保存。</p></div>`}
<p>${register.intro}</p>
${
  rows.length === 0
    ? html`<p>还没有录入。</p>`
    : table(
        [
          ...register.columns.map((label) => ({ label })),
          ...(register.editable ? [{ label: '办理' }] : []),
        ],
        rows.map((each) => [
          ...each.cells,
          ...(register.editable
            ? [html`<a href="${`${path}?edit=${encodeURIComponent(each.id)}#enter`}">修改</a>`]
            : []),
        ]),
      )
}
<h2 id="enter">${editing === undefined ? '录入' : `修改 ${editing}`}</h2>
${editing !== undefined && html`<p><a href="${path}#enter">不修改，另外录入</a></p>`}
${form(session, path, [
  ...(editing === undefined ? [] : [hidden('editing', editing)]),
  ...register.fields.map((each) =>
    fieldOf(each, typed, refusal, editing !== undefined && each.name === register.key),
  ),
  button('保存'),
])}`,
  });
}

function fieldOf(
  field: RegisterField,
  typed: Typed,
  refusal: Refusal | undefined,
  fixed: boolean,
): Html {
  const { name, label, kind = 'text', options = [], hint } = field;
  const common = { name, label, refusal, ...(hint === undefined ? {} : { hint }) };
  const as = fixed ? { attributes: 'readonly' } : {};
  switch (kind) {
    case 'select':
      return selectField({ ...common, value: one(typed, name), options });
    case 'checks':
      return choiceField({ ...common, kind: 'checkbox', chosen: many(typed, name), options });
    case 'lines':
      return linesField({ ...common, value: one(typed, name), few: true });
    case 'date':
    case 'email':
      return textField({ ...common, ...as, value: one(typed, name), type: kind });
    case 'money':
      return textField({ ...common, value: one(typed, name), attributes: 'inputmode="decimal"' });
    case 'text':
      return textField({ ...common, ...as, value: one(typed, name) });
    default:
      return kind satisfies never;
  }
}
