import { html, raw } from 'hono/html';
import { idOfField, problemAt, type Refusal } from './error-summary.ts';
import type { Html } from './page.ts';

/** A labelled input: the label above, the hint below it, what is wrong at it, what was typed in it. */
export interface Field {
  /** The name under which it is sent; dots nest. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | Html;
  readonly value?: string | number | undefined;
  readonly refusal?: Refusal | undefined;
  /** Attributes beyond these, such as `inputmode="numeric"`; written by us, never by a user. */
  readonly attributes?: string;
}

function framed(field: Field, input: (id: string, described: string) => Html): Html {
  const id = idOfField(field.name);
  const wrong = problemAt(field.refusal, field.name);
  const parts = [field.hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean);
  const described = parts.length > 0 ? ` aria-describedby="${parts.join(' ')}"` : '';
  return html`<div class="field ${wrong ? 'wrong' : ''}">
<label for="${id}">${field.label}</label>
${field.hint && html`<p class="hint" id="${`${id}-hint`}">${field.hint}</p>`}
${wrong && html`<p class="wrongness" id="${`${id}-wrong`}">${wrong}</p>`}
${input(id, `${described}${wrong ? ' aria-invalid="true"' : ''}`)}
</div>`;
}

/** A line of text, a number or a date. */
export function textField(field: Field & { readonly type?: 'text' | 'email' | 'date' }): Html {
  const { name, value = '', type = 'text', attributes = '' } = field;
  return framed(
    field,
    (id, described) =>
      html`<input id="${id}" name="${name}" type="${type}" value="${value}"${raw(described)} ${raw(attributes)}>`,
  );
}

/** A whole number in a short input. */
export function numberField(field: Field): Html {
  return textField({
    ...field,
    attributes: `inputmode="numeric" class="short" autocomplete="off" ${field.attributes ?? ''}`,
  });
}

/** Several lines. */
export function linesField(field: Field & { readonly few?: boolean }): Html {
  const { name, value = '', attributes = '', few } = field;
  return framed(
    field,
    (id, described) =>
      html`<textarea id="${id}" name="${name}" spellcheck="false" class="${few ? 'few' : ''}"${raw(described)} ${raw(attributes)}>
${value}</textarea>`,
  );
}

/** One of a list. */
export function selectField(
  field: Field & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
  },
): Html {
  const { name, value = '', options, attributes = '' } = field;
  return framed(
    field,
    (id, described) =>
      html`<select id="${id}" name="${name}"${raw(described)} ${raw(attributes)}>${options.map(
        (one) =>
          html`<option value="${one.value}"${raw(one.value === String(value) ? ' selected' : '')}>${one.label}</option>`,
      )}</select>`,
  );
}

/** Any of a list (several inputs of one name), or one of it. */
export function choiceField(
  field: Omit<Field, 'value'> & {
    readonly kind: 'checkbox' | 'radio';
    readonly chosen: readonly string[];
    readonly options: readonly {
      readonly value: string;
      readonly label: string;
      readonly hint?: string;
    }[];
  },
): Html {
  const id = idOfField(field.name);
  const wrong = problemAt(field.refusal, field.name);
  return html`<fieldset class="field ${wrong ? 'wrong' : ''}"><legend>${field.label}</legend>
${field.hint && html`<p class="hint">${field.hint}</p>`}
${wrong && html`<p class="wrongness">${wrong}</p>`}
${field.options.map(({ value, label, hint }, index) => {
  const own = index === 0 ? id : `${id}-${index}`;
  const checked = field.chosen.includes(value) ? ' checked' : '';
  return html`<div class="choice"><input type="${field.kind}" id="${own}" name="${field.name}" value="${value}"${raw(checked)}><label for="${own}">${label}${hint && html`<span class="hint"> ${hint}</span>`}</label></div>`;
})}
</fieldset>`;
}
