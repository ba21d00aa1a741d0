import { html } from 'hono/html';
import { deadline } from '../layout/day.ts';
import type { Html } from '../layout/page.ts';
import { stateTag, troubleWords } from '../layout/state-words.ts';
import type { CaseFile } from './case-file.ts';
import { isMine, type NextStep } from './next-steps.ts';

/** One next step in a line. */
export function stepLine(step: NextStep, { today }: Pick<CaseFile, 'today'>): Html {
  const { what, who, href, lastDay, escalated, interrupted } = step;
  const act =
    isMine(step) && href !== undefined ? html`<a href="${href}">${what}</a>` : html`${what}`;
  return html`<div>${act}${!isMine(step) && html` <span class="soft">等待${who}</span>`}${lastDay !== undefined && html` <span class="soft">${deadline(lastDay, today)}</span>`}${escalated && html` ${stateTag(troubleWords.escalated)}`}${interrupted && html` ${stateTag(troubleWords.interrupted)}`}</div>`;
}
