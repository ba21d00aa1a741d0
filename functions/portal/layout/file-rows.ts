import { html } from 'hono/html';
import type { RequiredItem, Signatory } from '#policy/engine/stage-demands.ts';
import { clauseLink } from './clause-links.ts';
import type { Html } from './page.ts';
import { fileWords, stateTag } from './state-words.ts';

const signatories: Readonly<Record<Signatory, string>> = {
  institution: '承训单位',
  enterprise: '用工企业',
  trainee: '学员',
  bureau: '人社部门',
  device: '签到设备',
};

/** One required file and where it stands; rejected never looks like missing. */
export interface FileRow {
  readonly item: Pick<RequiredItem, 'label' | 'signedBy' | 'clauses'>;
  /** Whom or which day it is about, where there are several of the kind. */
  readonly about?: string | undefined;
  readonly state: keyof typeof fileWords;
  /** Why it was rejected. */
  readonly reason?: string | undefined;
  readonly fileName?: string | undefined;
  /** A link or button that uploads it; absent where nothing can be uploaded now. */
  readonly action?: Html | undefined;
  /** A button that opens what was accepted. */
  readonly open?: Html | undefined;
}

/** Required files, one row each with one button. */
export function fileRows(rows: readonly FileRow[]): Html {
  return html`<table class="stack files"><thead><tr><th scope="col">材料</th><th scope="col">签署或出具</th><th scope="col">状态</th><th scope="col"><span class="soft">办理</span></th></tr></thead>
<tbody>${rows.map(fileRow)}</tbody></table>
${rows.some(({ open }) => open !== undefined) && html`<p class="hint">查看材料会记录查看人和时间，链接几分钟后失效。</p>`}`;
}

function fileRow({ item, about, state, reason, fileName, action, open }: FileRow): Html {
  return html`<tr>
<td data-label="材料"><strong>${item.label.zh}</strong>${about !== undefined && html` · ${about}`}
<span class="clauses">${item.clauses.map((clause) => html`${clauseLink(clause)} `)}</span>${fileName !== undefined && html`<br><span class="soft">${fileName}</span>`}</td>
<td data-label="签署或出具">${item.signedBy.map((one) => signatories[one]).join('、')}</td>
<td data-label="状态">${stateTag(fileWords[state])}${state === 'rejected' && html`<br>${reason ?? '未通过检查'}`}</td>
<td class="act">${action}${open}</td>
</tr>`;
}
