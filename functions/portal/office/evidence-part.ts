import { html } from 'hono/html';
import { clauseLinks } from '#functions/portal/layout/clause-links.ts';
import { hidden } from '#functions/portal/layout/form.ts';
import { table } from '#functions/portal/layout/lists.ts';
import type { Html } from '#functions/portal/layout/page.ts';
import { fileWords, stateTag } from '#functions/portal/layout/state-words.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { FileLine, ItemLines } from './evidence-view.ts';
import { openingRoles } from './open-evidence.ts';

/** More files than this of one item are folded. */
const MOST_OPEN = 3;

/** The files by required item, each beside what it has to prove; a missing one is said to be missing. */
export function evidencePart(items: readonly ItemLines[], session: Session): Html {
  return html`<p class="hint">打开材料会记录查看人和时间，链接几分钟后失效。</p>
<ul class="plain">${items.map(
    (
      one,
    ) => html`<li><h3>${one.label} ${stateTag(one.files.length > 0 ? fileWords.accepted : fileWords.missing)}</h3>
<p class="hint">由${one.signedBy}签署或出具 ${clauseLinks(one.clauses)}</p>
${filesPart(one, session)}</li>`,
  )}</ul>`;
}

function filesPart({ files, label }: ItemLines, session: Session): Html | undefined {
  if (files.length === 0) return undefined;
  const list = table(
    [{ label: '对象' }, { label: '申报内容' }, { label: '大小', number: true }, { label: '材料' }],
    files.map((file) => [
      file.about === '' ? '全部' : file.about,
      file.proves === '' ? label : file.proves,
      sizeOf(file.bytes),
      openButton(file, session),
    ]),
  );
  return files.length > MOST_OPEN
    ? html`<details><summary>共 ${files.length} 份，展开查看</summary>${list}</details>`
    : list;
}

/** A button, not a link: opening writes an access record, and looking at a page must change nothing. */
function openButton(file: FileLine, session: Session): Html {
  if (!openingRoles.some((one) => one === session.role))
    return html`<span class="soft">不能打开</span>`;
  return html`<form method="post" target="_blank" action="/o/evidence/${file.subject}/${file.id}">${hidden('formToken', session.formToken)}<button class="plain">打开</button></form>`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${kilo.toFixed(0)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}
