import { html } from 'hono/html';
import type { FieldProblem } from '#functions/http/problem.ts';
import type { Html } from './page.ts';

/** What a form was refused for: a sentence, and what is wrong with which field. */
export interface Refusal {
  readonly message: { readonly zh: string };
  readonly fields: readonly FieldProblem[];
}

/** The id of the input of a field, to which the summary links. */
export function idOfField(field: string): string {
  return `field-${field.replaceAll(/[^\w-]/g, '-')}`;
}

/** The sentence that stands at a field, if something is wrong with it. */
export function problemAt(refusal: Refusal | undefined, field: string): string | undefined {
  return refusal?.fields.find((one) => one.field === field)?.message.zh;
}

/**
 * What went wrong, at the top of a page, each line a link to its field. `labels` name the fields in the
 * words of the form; the value is shown as the problem masked it.
 */
export function errorSummary(
  refusal: Refusal | undefined,
  labels: Readonly<Record<string, string>> = {},
): Html | undefined {
  if (refusal === undefined) return undefined;
  return html`<div class="errors" role="alert" tabindex="-1"><h2>请更正以下问题</h2>
<p>${refusal.message.zh}</p>
${
  refusal.fields.length > 0 &&
  html`<ul>${refusal.fields.map(
    ({ field, value, message }) =>
      html`<li><a href="#${idOfField(field)}">${labels[field] && `${labels[field]}：`}${message.zh}${value !== undefined && value !== '' && !message.zh.includes(value) && `（填写的是“${value}”）`}</a></li>`,
  )}</ul>`
}</div>`;
}
