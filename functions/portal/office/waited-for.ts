import { html } from 'hono/html';
import { caseOf } from '#functions/cases/subject.ts';
import { type CaseFile, type CaseReading, caseFileOf } from '#functions/portal/case/case-file.ts';
import { type NextStep, nextSteps } from '#functions/portal/case/next-steps.ts';
import { stepLine } from '#functions/portal/case/step-line.ts';
import type { Html } from '#functions/portal/layout/page.ts';
import type { Task } from '#functions/tasks/task.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { lately } from './work-view.ts';

/** What an officer waits for in a case, and from whom. */
export interface WaitedFor {
  readonly file: CaseFile;
  readonly step: NextStep;
}

/** The next steps of the cases that an officer decided something in lately, those that are somebody else's; the earliest last day first. */
export async function waitedFor(
  ports: CaseReading,
  tasks: readonly Task[],
  actor: string,
  today: CivilDate,
): Promise<WaitedFor[]> {
  const cases = new Set(lately(tasks).map(({ subject }) => caseOf(subject)));
  const found = await Promise.all(
    [...cases].map(async (id) => {
      const project = await ports.cases.project(id);
      if (project === undefined) return [];
      const file = await caseFileOf(ports, project, today);
      const own = file.pending.filter(({ assignee }) => assignee === actor);
      return nextSteps(file, 'enterprise')
        .filter((step) => own.every(({ subject }) => subject !== step.subject))
        .map((step): WaitedFor => ({ file, step }));
    }),
  );
  const last = ({ step }: WaitedFor) => step.lastDay ?? '9999-12-31';
  return found.flat().toSorted((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0));
}

/** Below what waits for the officer: what the officer waits for. */
export function waitedForPart(all: readonly WaitedFor[]): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<h2>等待他人办理</h2><p class="hint">您最近办理过的项目，现在等待谁、做什么。</p>
<ul class="tasks">${all.map(
    ({ file, step }) =>
      html`<li><span class="what"><a class="nobreak" href="/o/cases/${file.project.id}">${file.project.id}</a>${stepLine(step, file)}</span></li>`,
  )}</ul>`;
}
