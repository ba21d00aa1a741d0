import { html } from 'hono/html';
import type { ProblemView } from '#functions/http/problem-view.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { errorSummary } from '../layout/error-summary.ts';
import { findingList } from '../layout/finding-list.ts';
import { page } from '../layout/page.ts';

/** The status of a page that shows a form again. */
export function statusOf({ status }: Pick<ProblemView, 'status'>): 400 | 409 | 422 {
  return status === 422 ? 422 : status === 409 ? 409 : 400;
}

/** The page of a refusal that belongs to no form. */
export function refusedPage(refusal: ProblemView, session: Session, back: string) {
  const findings = (refusal.details['findings'] ?? []) as readonly Finding[];
  const body = html`${errorSummary(refusal)}${findings.length > 0 && findingList(findings)}
<p><a href="${back}">返回</a></p>`;
  return {
    status: statusOf(refusal),
    html: page({ title: '没有完成', session, body, wrong: true }),
  };
}
