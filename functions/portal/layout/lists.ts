import { html, raw } from 'hono/html';
import type { Html } from './page.ts';
import { type StateWord, stateTag } from './state-words.ts';

/** Rows of what is known: a term and what is said of it; rows without a value are left out. */
export function facts(rows: readonly (readonly [string, Html | string | undefined])[]): Html {
  return html`<dl class="facts">${rows.map(
    ([term, value]) => value !== undefined && html`<dt>${term}</dt><dd>${value}</dd>`,
  )}</dl>`;
}

/** One line of a task list (任务清单): a section, where it leads, and whether it is complete. */
export interface TaskLine {
  readonly label: string;
  /** Absent where the section cannot be worked on now. */
  readonly href?: string | undefined;
  readonly state: StateWord;
  readonly hint?: string | Html | undefined;
}

/** Sections of a task, each complete or not. */
export function taskList(lines: readonly TaskLine[]): Html {
  return html`<ul class="tasks">${lines.map(
    ({ label, href, state, hint }) =>
      html`<li><span class="what">${
        href === undefined ? label : html`<a href="${href}">${label}</a>`
      }${hint !== undefined && html`<span class="hint"> ${hint}</span>`}</span>${stateTag(state)}</li>`,
  )}</ul>`;
}

/** States of a section. */
export const sectionWords = {
  complete: { word: '已完成', tone: 'good' },
  open: { word: '待完成', tone: 'plain' },
  blocked: { word: '不符合', tone: 'stop' },
  later: { word: '尚未开始', tone: 'plain' },
} as const satisfies Record<string, StateWord>;

/** One stage of a case on the stage line, with its day. */
export interface StageMark {
  readonly label: string;
  readonly standing: 'done' | 'now' | 'later' | 'stopped';
  readonly note?: string | Html | undefined;
}

/** The stages of a case: 立项 → 开班 → 监管 → 考核 → 结算. */
export function stageLine(marks: readonly StageMark[]): Html {
  const words = { done: '已完成', now: '进行中', later: '未开始', stopped: '已终止' };
  return html`<ol class="stages" aria-label="办理进度">${marks.map(
    ({ label, standing, note }) =>
      html`<li class="${standing}"${raw(standing === 'now' ? ' aria-current="step"' : '')}>${label}<span class="soft">${words[standing]}${note !== undefined && html` · ${note}`}</span></li>`,
  )}</ol>`;
}

/** A person as pages show one: the masked name and the masked ID number. */
export function maskedPerson(one: { readonly maskedName: string; readonly maskedNumber: string }) {
  return html`<span class="nobreak">${one.maskedName}</span> <span class="soft nobreak">${one.maskedNumber}</span>`;
}

/** A table; on a narrow screen each row becomes a block with the column names before the values. */
export function table(
  columns: readonly { readonly label: string; readonly number?: boolean }[],
  rows: readonly (readonly (Html | string | number | undefined)[])[],
  caption?: string,
): Html {
  return html`<table class="stack">${caption !== undefined && html`<caption>${caption}</caption>`}
<thead><tr>${columns.map(({ label, number }) => html`<th scope="col" class="${number ? 'number' : ''}">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    (cells) =>
      html`<tr>${cells.map(
        (cell, index) =>
          html`<td class="${columns[index]?.number ? 'number' : ''}" data-label="${columns[index]?.label}">${cell}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

/** Links to the pages of a long list; nothing where there is one page only. */
export function pager(path: string, current: number, total: number): Html | undefined {
  if (total <= 1) return undefined;
  return html`<nav class="pages" aria-label="分页">
${current > 1 && html`<a href="${path}?page=${current - 1}" rel="prev">上一页</a>`}
<span>第 ${current} 页，共 ${total} 页</span>
${current < total && html`<a href="${path}?page=${current + 1}" rel="next">下一页</a>`}
</nav>`;
}
