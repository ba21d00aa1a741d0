import { taskKinds } from '#functions/tasks/task-kind.ts';
import { withdrawalOutcomes, withdrawalTitles } from './withdrawal-words.ts';

/** A check-in at the start or the end of a day. */
export const sideWords = { in: '签到', out: '签退' } as const;

const otherTitles: Readonly<Record<string, string>> = {
  'confirm-application': '用工企业确认立项申请',
  'confirm-results': '用工企业确认考核结果',
  'accept-theory-explanation': '理论占比说明',
  'accept-late-check-in': '认定迟到打卡',
  'reassign-task': '改派任务',
  'request-waiver': '申请例外',
  ...withdrawalTitles,
};

const outcomes: Readonly<Record<string, string>> = {
  approved: '同意',
  returned: '退回补正',
  refused: '不予通过',
  reassigned: '已改派',
  accepted: '接受',
  confirmed: '确认',
  declined: '不确认',
  ...withdrawalOutcomes,
};

/** What a decision was about, in the words of its task. */
export function decisionTitle(kind: string): string {
  return definitionOf(kind)?.title.zh ?? otherTitles[kind] ?? '其他事项';
}

/** How it was decided: by the task's own label, else by the general word. */
export function decisionOutcome(kind: string, outcome: string): string {
  if (kind === 'accept-late-check-in') return lateOutcome(outcome);
  const own = definitionOf(kind)?.answers.find((one) => one.outcome === outcome);
  return own?.label.zh ?? outcomes[outcome] ?? '已办理';
}

/** Which late check-in counts now: `C1-T02 2024-09-02 in`. */
function lateOutcome(outcome: string): string {
  const [trainee, day, side] = outcome.split(' ');
  return `${trainee} ${day} ${side === 'out' ? sideWords.out : sideWords.in}有效`;
}

function definitionOf(kind: string) {
  return Object.entries(taskKinds).find(([name]) => name === kind)?.[1];
}
