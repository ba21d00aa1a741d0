import { html } from 'hono/html';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import type { CaseReading } from '#functions/portal/case/case-file.ts';
import { day, remaining } from '#functions/portal/layout/day.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import { stateTag, troubleWords } from '#functions/portal/layout/state-words.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type WaitedFor, waitedFor, waitedForPart } from './waited-for.ts';
import { type WorkView, workView } from './work-view.ts';

/** My work (我的待办), under the address of the office and under that of its tasks. */
export const showWork = (['/o', '/tasks'] as const).map((path) =>
  route({
    id: path === '/o' ? 'office-home' : 'work-page',
    method: 'GET',
    path,
    summary: { zh: '我的待办', en: 'My work' },
    roles: ['reviewer', 'finance'],
    async handle({ session }, ports: CaseReading & { clock: BusinessClock }) {
      const [tasks, now] = await Promise.all([
        ports.tasks.ofAssignee(session.actor),
        ports.clock.now(),
      ]);
      const today = civilDateOf(now);
      const view = workView(tasks, today);
      const others = await waitedFor(ports, tasks, session.actor, today);
      return {
        status: 200,
        html: page({ title: '我的待办', session, at: '/o', body: workPart(view, others, today) }),
      };
    },
  }),
);

function workPart(
  { waiting, decided }: WorkView,
  others: readonly WaitedFor[],
  today: CivilDate,
): Html {
  const overdue = waiting.filter((one) => one.overdue).length;
  return html`
${
  waiting.length === 0
    ? html`<p class="lead">现在没有等您办理的事项。</p><p>有新的事项时会发邮件告诉您；也可以<a href="/o/cases">查看项目</a>。</p>`
    : html`<p class="lead">有 ${waiting.length} 项等您办理${overdue > 0 && html`，其中 <strong>${overdue} 项已超期</strong>`}。</p>
<ul class="tasks">${waiting.map(
        (one) =>
          html`<li><span class="what"><a href="/tasks/${one.link}">${one.title}</a> <span class="soft nobreak">${one.subject}</span></span><span>${one.overdue && stateTag(troubleWords.overdue)} ${day(one.dueOn)}，<strong class="nobreak">${remaining(one.dueOn, today)}</strong></span></li>`,
      )}</ul>`
}
${waitedForPart(others)}
${
  decided.length > 0 &&
  html`<h2>最近办理</h2><ul class="tasks">${decided.map(
    (one) =>
      html`<li><span class="what"><a href="/tasks/${one.link}">${one.title}</a> <span class="soft nobreak">${one.subject}</span></span><span>${one.outcome} · ${day(one.on)}</span></li>`,
  )}</ul>`
}`;
}
