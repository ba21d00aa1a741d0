import { html } from 'hono/html';
import type { DecisionRecord } from '#functions/cases/case-store.ts';
import { momentAt } from '#functions/portal/layout/day.ts';
import { table } from '#functions/portal/layout/lists.ts';
import type { Html } from '#functions/portal/layout/page.ts';
import { withdrawalTitles } from '#functions/portal/layout/withdrawal-words.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import { sideWords } from './late-check-ins-page.ts';
import { answerLabel } from './work-view.ts';

/** What was decided about a case (办理经过), by whom and why, in the order of time. */
export function decisionsPart(
  decisions: readonly DecisionRecord[],
  /** Names of accounts by id. */
  people: ReadonlyMap<string, string>,
): Html {
  if (decisions.length === 0) return html`<p>还没有作出决定。</p>`;
  return table(
    [
      { label: '时间' },
      { label: '对象' },
      { label: '事项' },
      { label: '决定' },
      { label: '办理人' },
      { label: '理由' },
    ],
    decisions.map((one) => [
      momentAt(one.at),
      one.subject,
      decisionTitle(one.kind),
      outcomeOf(one),
      people.get(one.by) ?? one.by,
      one.reason ?? '',
    ]),
  );
}

const otherTitles: Readonly<Record<string, string>> = {
  'accept-late-check-in': '认定迟到打卡',
  'reassign-task': '改派任务',
  'request-waiver': '申请例外',
  'confirm-application': '用工企业确认立项申请',
  'confirm-results': '用工企业确认考核结果',
  ...withdrawalTitles,
};

function decisionTitle(kind: string): string {
  const own = Object.entries(taskKinds).find(([name]) => name === kind)?.[1];
  return own?.title.zh ?? otherTitles[kind] ?? '其他';
}

/** Of a late check-in, which one counts now: `C1-T02 2024-09-02 in`. */
function outcomeOf({ kind, outcome }: DecisionRecord): string {
  if (kind !== 'accept-late-check-in') return answerLabel(kind, outcome);
  const [trainee, day, side] = outcome.split(' ');
  return `${trainee} ${day} ${side === 'out' ? sideWords.out : sideWords.in}有效`;
}
