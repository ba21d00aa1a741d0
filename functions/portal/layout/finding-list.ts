import { html } from 'hono/html';
import type { Finding, Outcome } from '#policy/engine/finding.ts';
import { clauseRow } from './clause-links.ts';
import type { Html } from './page.ts';
import { outcomeWords, stateTag } from './state-words.ts';

const blocking: readonly Outcome[] = ['block', 'undetermined'];

/** Findings that keep a case from going on, waived ones left out. */
export function blockingOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome }) => blocking.includes(outcome));
}

/** What findings are about, in the words of the page: 「班级 C1 · 5月7日」. */
export type NameSubject = (subject: Finding['subject']) => string | undefined;

/** True for figures, days and numbers of cases; what a rule tells in English words stands in its sentence anyway. */
function isTold(value: string | undefined): value is string {
  return value !== undefined && !/[a-z]{3,}/i.test(value);
}

/** One finding: the sentence, what was seen, what is required, the clause and what would cure it. */
export function findingItem(finding: Finding, name?: NameSubject, cure?: Html): Html {
  const { outcome, sentence, observed, required, clauses, waivedBy, waivable } = finding;
  const about = name?.(finding.subject);
  const seen = [
    isTold(observed) ? `核查到：${observed}` : undefined,
    isTold(required) ? `要求：${required}` : undefined,
  ].filter((one) => one !== undefined);
  return html`<li class="${outcome}" id="${`finding-${finding.rule.replaceAll('/', '-')}`}">
${stateTag(outcomeWords[outcome])} ${about && html`<strong>${about}</strong>：`}${sentence.zh}
${seen.length > 0 && html`<p class="saw">${seen.join('；')}</p>`}
${waivedBy && html`<p class="saw">已例外批准（${waivedBy.on}）：${waivedBy.reason}</p>`}
${waivable && outcome === 'block' && html`<p class="saw">此项为“原则上”的要求，可以说明理由申请例外批准。</p>`}
${cure}
<p class="clauses">依据 ${clauseRow(clauses)}</p>
</li>`;
}

/** Findings as a page lists them: blocking first, then warnings, then, folded, what passed. */
export function findingList(
  findings: readonly Finding[],
  options: { readonly name?: NameSubject; readonly cure?: (one: Finding) => Html | undefined } = {},
): Html {
  const item = (one: Finding) => findingItem(one, options.name, options.cure?.(one));
  const open = blockingOf(findings);
  const warned = findings.filter(({ outcome }) => outcome === 'warn');
  const rest = findings.filter(({ outcome }) => outcome === 'pass' || outcome === 'not-applicable');
  return html`
${open.length + warned.length > 0 && html`<ul class="findings">${[...open, ...warned].map(item)}</ul>`}
${open.length + warned.length === 0 && rest.length > 0 && html`<p>没有不符合或待核实的事项。</p>`}
${rest.length > 0 && html`<details class="folded"><summary>符合或不适用的 ${rest.length} 项</summary><ul class="findings">${rest.map(item)}</ul></details>`}`;
}
