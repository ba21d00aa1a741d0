import { html } from 'hono/html';
import type { Confirmation } from '#functions/confirmations/confirmation.ts';
import { subjectWords } from '#functions/messages/subject-words.ts';
import type { Session } from '#functions/sessions/session.ts';
import { partDigests, shownHash } from '#functions/tasks/shown-hash.ts';
import { clauseRow } from '../layout/clause-links.ts';
import { deadline, momentAt } from '../layout/day.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { choiceField, linesField, textField } from '../layout/field.ts';
import { button, hidden } from '../layout/form.ts';
import { facts } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { matterView, matterWords, partLabels } from './matter-view.ts';
import { questionFilesPart } from './question-files.ts';
import { isOpen, isTheirs, type Question } from './read-question.ts';

/** What a page of a question shows beside the question itself. */
export interface QuestionShown {
  readonly session: Session | undefined;
  readonly refusal?: Refusal | undefined;
  /** What was typed and not taken. */
  readonly typed?: { readonly outcome?: string | undefined; readonly reason?: string | undefined };
  /** What changed since the page was opened; where set, nothing was stored. */
  readonly changed?: readonly string[];
  /** True once a code was sent. */
  readonly sent?: boolean;
}

/** The page of a question: to whoever holds a code of it whole, to everybody else a way to prove who they are. */
export function questionPage(question: Question, shown: QuestionShown): string {
  const { session, refusal, changed } = shown;
  const kind = question.found?.matter.kind;
  return page({
    title: kind === undefined ? '用工企业确认' : `用工企业确认：${matterWords[kind].title}`,
    session,
    wrong: refusal !== undefined || changed !== undefined,
    body: html`${errorSummary(refusal, labels)}
${isTheirs(question, session) ? wholePart(question, session, shown) : doorPart(question, shown)}`,
  });
}

const labels = { outcome: '贵企业是否确认', reason: '理由', code: '验证码' };

/** Nobody is known yet: no figures, no names but those of the parties, and the address masked. */
function doorPart(question: Question, { session, refusal, sent }: QuestionShown): Html {
  const { one, enterprise, institutionName, today } = question;
  if (one.status !== 'answered' && !isOpen(question)) return overPart(one);
  if (enterprise?.contact === undefined) {
    return html`<div class="panel stop"><p>贵企业现在没有登记联系人邮箱，不能核对身份。请联系人力资源和社会保障部门登记。</p></div>`;
  }
  const at = `/confirm/${one.link}`;
  const token = session !== undefined && hidden('formToken', session.formToken);
  const address = maskedAddress(enterprise.contact.address);
  const code = html`<p>验证码已发送到 <strong>${address}</strong>，请在 10 分钟内填写。</p>
<form method="post" action="${at}/session" novalidate>${token}
${textField({ name: 'code', label: labels.code, hint: '邮件中的六位数字', refusal, attributes: 'inputmode="numeric" autocomplete="one-time-code" maxlength="6" class="short" required' })}
${button('查看内容')}</form>
<p>没有收到？请检查垃圾邮件，或重新发送。</p>`;
  return html`<div class="panel"><p class="lead">${institutionName}请${enterprise.name}确认${subjectWords(one.subject).zh}的内容。</p>
${one.status === 'answered' ? html`<p>此请求已答复，核对身份后可以查看。</p>` : html`<p>答复期限：${deadline(one.lastDay, today)}。</p>`}</div>
${sent ? code : html`<p>您不需要账户。我们将向贵企业登记的邮箱 <strong>${address}</strong> 发送一个六位数字的验证码，用来核对身份。</p>`}
<form method="post" action="${at}/code" novalidate>${token}${button(sent ? '重新发送验证码' : '发送验证码', sent ? 'second' : 'main')}</form>`;
}

function wholePart(question: Question, session: Session, shown: QuestionShown): Html {
  const { one, found, enterprise, files } = question;
  if (one.status !== 'answered' && !isOpen(question)) return overPart(one);
  const view =
    found &&
    html`${matterView(found.matter, found.project.pack, enterprise?.name ?? one.enterpriseId)}${questionFilesPart(files, one.link, session)}`;
  if (one.status === 'answered') {
    const same = found !== undefined && shownHash(found.matter) === one.answer.shownHash;
    return html`${answeredPart(one)}${same ? view : html`<p>答复之后内容有变化。需要对新的内容答复的，承训单位会另发请求。</p>`}`;
  }
  return html`${shown.changed && changedPart(shown.changed)}${askedPart(question)}${view}${answerForm(question, session, shown)}`;
}

function askedPart({ one, found, institutionName, today }: Question): Html | undefined {
  if (found === undefined) return undefined;
  const { ask, clauses } = matterWords[found.matter.kind];
  return html`<div class="panel"><p class="lead">${ask}</p>
<p>承训单位：${institutionName}；${subjectWords(one.subject).zh}。答复期限：${deadline(one.lastDay, today)}。</p>
<p class="clauses">依据：${clauseRow(clauses)}</p></div>`;
}

function answerForm({ one, found }: Question, session: Session, shown: QuestionShown): Html {
  if (found === undefined) return html``;
  const { matter } = found;
  const { refusal, typed } = shown;
  return html`<h2>答复</h2><form method="post" action="/confirm/${one.link}" novalidate>${hidden('formToken', session.formToken)}${hidden('shownHash', shownHash(matter))}
${Object.entries(partDigests(matter.content)).map(([part, digest]) => hidden(`parts.${part}`, digest))}
${choiceField({
  kind: 'radio',
  name: 'outcome',
  label: labels.outcome,
  chosen: typed?.outcome === undefined ? [] : [typed.outcome],
  refusal,
  options: [
    { value: 'confirmed', label: '确认', hint: matterWords[matter.kind].confirmed },
    { value: 'declined', label: '不确认', hint: '内容有误，或不是本企业的意思。须写明理由。' },
  ],
})}${linesField({ name: 'reason', label: '理由', hint: '不确认时必须填写，承训单位和审核人员会看到', value: typed?.reason, refusal, few: true })}
<p>答复以第一次提交的为准，提交后不能更改。</p>${button('提交答复')}</form>`;
}

function answeredPart({ answer }: Extract<Confirmation, { status: 'answered' }>): Html {
  return html`<div class="panel done" role="status"><p class="lead">已答复：${answer.outcome === 'confirmed' ? '确认' : '不确认'}。</p>
${facts([
  ['答复人', answer.by],
  ['答复时间', momentAt(answer.at)],
  ['理由', answer.reason],
])}<p class="soft">以最先的答复为准。承训单位和审核人员可以看到这项答复，您不需要再做什么。</p></div>`;
}

function overPart(one: Confirmation): Html {
  const why =
    one.status === 'void'
      ? '承训单位已另发请求，请打开最近一封邮件中的链接。'
      : '已过答复期限，或者该事项已经办结、正在修改。仍需确认的，承训单位会另发请求。';
  return html`<div class="panel stop"><p class="lead">此确认请求已失效，不需要答复。</p><p>${why}</p></div>`;
}

function changedPart(changed: readonly string[]): Html {
  const parts = changed.map((part) => partLabels[part] ?? part);
  return html`<div class="errors" role="alert"><h2>内容已有变化，答复没有提交</h2>
<p>您打开页面之后，${parts.length > 0 ? `“${parts.join('”“')}”` : '页面内容'}有了变化。下面是现在的内容，请核对后重新答复。</p></div>`;
}

/** `c***@example.invalid`: its owner knows it again, and nobody else learns it. */
function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}***${address.slice(at)}`;
}
