import { html } from 'hono/html';
import { clauseLinks } from '#functions/portal/layout/clause-links.ts';
import { problemAt } from '#functions/portal/layout/error-summary.ts';
import { choiceField, linesField, selectField, textField } from '#functions/portal/layout/field.ts';
import { button, form, hidden } from '#functions/portal/layout/form.ts';
import type { Html } from '#functions/portal/layout/page.ts';
import { partDigests, shownHash } from '#functions/tasks/shown-hash.ts';
import type { TaskPage } from './task-page.ts';

/** The form of whoever was asked; it carries the hash of what is shown, so that an answer holds for that only. */
export function answerFormPart(one: TaskPage): Html {
  const { task, shown, session, refusal, sent } = one;
  const only = shown.answers.length === 1 ? shown.answers[0] : undefined;
  return html`<h2 id="decision">您的决定</h2>${form(session, `/tasks/${task.link}`, [
    hidden('shownHash', shownHash(shown)),
    ...Object.entries(partDigests(shown)).map(([part, digest]) => hidden(`parts.${part}`, digest)),
    ...shown.questions.map((question) =>
      choiceField({
        kind: 'radio',
        name: `questions.${question.id}`,
        label: question.question,
        hint: html`依据 ${clauseLinks(question.clauses)}`,
        chosen: [sent?.questions?.[question.id] ?? ''],
        options: [
          { value: 'yes', label: '是' },
          { value: 'no', label: '否' },
        ],
        refusal,
      }),
    ),
    ...shown.explanations.map(({ classId, sentence }) =>
      linesField({
        name: `explanations.${classId}`,
        label: `班级 ${classId}：接受理论占比说明的理由`,
        hint: `${sentence}同意结算单的，须说明为何接受承训单位的说明。`,
        value: sent?.explanations?.[classId],
        few: true,
        refusal,
      }),
    ),
    recordFields(one),
    only === undefined
      ? choiceField({
          kind: 'radio',
          name: 'outcome',
          label: '决定',
          chosen: [sent?.outcome ?? ''],
          options: shown.answers.map(({ outcome, label, effect, reasonRequired }) => ({
            value: outcome,
            label,
            hint: `${effect}${reasonRequired ? '须填写理由。' : ''}`,
          })),
          refusal,
        })
      : html`<p>${only.effect}</p>${hidden('outcome', only.outcome)}`,
    only !== undefined && !only.reasonRequired
      ? html``
      : linesField({
          name: 'reason',
          label: '理由',
          hint: reasonHint(task.kind),
          value: sent?.reason,
          few: true,
          refusal,
        }),
    button(only?.label ?? '提交决定'),
  ])}<p class="hint">决定提交后不能撤销。</p>`;
}

function reasonHint(kind: string): string {
  if (kind === 'record-payment') return '拨付失败时必填，写明银行退回的原因。';
  if (kind === 'grant-waiver' || kind === 'resolve-objection') return '必填，随决定保存。';
  return '退回或不予通过时必填。退回的，写明哪一项要怎样改；理由会告知申请单位，请不要写个人信息。';
}

function recordFields({ task, sent, refusal, prefilled, fund }: TaskPage): Html {
  const given = { ...prefilled, ...sent?.record };
  const text = (name: keyof typeof given, label: string, hint?: string) =>
    textField({
      name: `record.${name}`,
      label,
      value: given[name],
      refusal,
      ...(hint === undefined ? {} : { hint }),
    });
  const date = (name: keyof typeof given, label: string) =>
    textField({ name: `record.${name}`, label, value: given[name], type: 'date', refusal });
  if (task.kind === 'record-funding') {
    return html`<h3>资金请示和批复</h3>${text('requestNumber', '请示文号')}${date('requestedOn', '请示日期')}${text('replyNumber', '批复文号')}${date('repliedOn', '批复日期')}`;
  }
  if (task.kind === 'record-payment') {
    return html`<h3>银行拨付</h3>
${text('voucherNumber', '凭证号')}${date('bankDate', '银行日期')}
${selectField({ name: 'record.fundCode', label: '资金来源', value: given.fundCode, refusal, options: [{ value: fund.code, label: fund.label.zh }] })}${text('accountHolder', '账户名称', '须为承训单位本单位账户')}
${textField({
  name: 'record.amountYuan',
  label: '金额（元）',
  hint: '照银行回单填写，系统与结算单核对，不代填',
  value: given.amountYuan,
  // What the books compare is called by its unit in fen.
  refusal: renamed(refusal, 'record.amountFen', 'record.amountYuan'),
  attributes: 'inputmode="decimal" autocomplete="off"',
})}
${textField({
  name: 'record.amountInCapitals',
  label: '金额大写',
  hint: '照凭证填写，例如 人民币壹万元整',
  value: given.amountInCapitals,
  refusal,
  attributes: 'autocomplete="off"',
})}`;
  }
  return html``;
}

function renamed(refusal: TaskPage['refusal'], from: string, to: string): TaskPage['refusal'] {
  if (refusal === undefined || problemAt(refusal, from) === undefined) return refusal;
  return {
    ...refusal,
    fields: refusal.fields.map((one) => (one.field === from ? { ...one, field: to } : one)),
  };
}
