import { html } from 'hono/html';
import { type Claim, hasTransferFailed, standing } from '#functions/cases/claim.ts';
import type { Ending, EndingCause } from '#functions/cases/ending.ts';
import type { Project } from '#functions/cases/project.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Outcome } from '#policy/engine/finding.ts';
import type { Html } from './page.ts';

/** How a word is coloured; the word alone says it all. */
export type Tone = 'good' | 'stop' | 'warn' | 'plain' | 'now';
/** A state in the words of the pages. */
export interface StateWord {
  readonly word: string;
  readonly tone: Tone;
}

const as = (tone: Tone, word: string): StateWord => ({ word, tone });

/** A state as a label. */
export function stateTag({ word, tone }: StateWord): Html {
  return html`<span class="tag ${tone}">${word}</span>`;
}

const endingWords: Readonly<Record<EndingCause, StateWord>> = {
  withdrawn: as('plain', '已撤回'),
  'given-up': as('plain', '已放弃'),
  refused: as('stop', '不予通过'),
  unfunded: as('stop', '资金不足，不予通过'),
  'ruled-out': as('stop', '按规定不予补贴'),
  'objection-upheld': as('stop', '异议成立，已取消'),
};

/** How something ended; `undefined` where it has not, or where that was not recorded. */
function endingState({
  ending,
}: {
  readonly status: string;
  readonly ending?: Ending | undefined;
}): StateWord | undefined {
  return ending && endingWords[ending.cause];
}

const projectWords: Readonly<Record<Project['status'], StateWord>> = {
  draft: as('plain', '草稿'),
  submitted: as('now', '审核中'),
  returned: as('stop', '退回补正'),
  refused: as('stop', '不予通过'),
  withdrawn: as('plain', '已撤回'),
  noticed: as('now', '公示中'),
  held: as('warn', '异议处理中'),
  running: as('good', '审核通过'),
  cancelled: as('stop', '已终止'),
  closed: as('good', '已办结'),
};

/** The state of a project itself, without its classes and its claim. */
export function projectState(one: Project): StateWord {
  if (one.status === 'submitted' && (one.asks['review-application'] ?? 1) > 1) {
    return as('now', '已补正待审');
  }
  if (one.status === 'closed' && one.result === 'refused') return as('stop', '已办结，不予补贴');
  return endingState(one) ?? projectWords[one.status];
}

const classWords: Readonly<Record<TrainingClass['status'], StateWord>> = {
  draft: as('plain', '草稿'),
  requested: as('now', '审核中'),
  returned: as('stop', '退回补正'),
  refused: as('stop', '不予通过'),
  opened: as('good', '已开班'),
  ended: as('now', '培训结束'),
  assessed: as('now', '已考核'),
  'results-returned': as('stop', '退回补正'),
  accepted: as('good', '考核结果已确认'),
  abandoned: as('plain', '已终止'),
};

/** The state of a class on a day: 培训中 from its first training day on. */
export function classState(one: TrainingClass, today: CivilDate): StateWord {
  if (one.status === 'requested' && (one.asks['review-opening'] ?? 1) > 1) {
    return as('now', '已补正待审');
  }
  if (one.status === 'opened' && taughtDays(one).some(({ date }) => date <= today)) {
    return as('now', '培训中');
  }
  return endingState(one) ?? classWords[one.status];
}

const claimWords: Readonly<Record<Claim['status'], StateWord>> = {
  filed: as('now', '已申请资金'),
  triggered: as('now', '核算中'),
  'awaiting-supplements': as('warn', '待补充材料'),
  returned: as('stop', '退回补正'),
  'in-review': as('now', '结算单审核中'),
  noticed: as('now', '公示中'),
  'awaiting-funding': as('now', '待拨付'),
  'awaiting-release': as('now', '待拨付'),
  released: as('now', '待拨付'),
  paid: as('good', '已拨付'),
  withdrawn: as('plain', '已撤回'),
  refused: as('stop', '不予通过'),
};

/** The state of a claim. */
export function claimState(one: Claim): StateWord {
  if (hasTransferFailed(one)) return as('stop', '拨付失败');
  return endingState(one) ?? claimWords[one.status];
}

/** The state of a whole case: of the claim that stands, else of the class that is least far, else of the project. */
export function caseState(
  project: Project,
  classes: readonly TrainingClass[],
  claim: Claim | undefined,
  today: CivilDate,
): StateWord {
  if (project.status !== 'running') return projectState(project);
  const filed = standing(claim);
  if (filed !== undefined) return claimState(filed);
  const order = Object.keys(classWords);
  const running = classes.filter(({ status }) => !['refused', 'abandoned'].includes(status));
  const [least] = running.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return least === undefined ? projectState(project) : classState(least, today);
}

/** What a rule found, in a word. */
export const outcomeWords: Readonly<Record<Outcome, StateWord>> = {
  pass: as('good', '符合'),
  warn: as('warn', '提示'),
  block: as('stop', '不符合'),
  undetermined: as('stop', '待核实'),
  'not-applicable': as('plain', '不适用'),
};

/** Where a task or a stage stands beside its case. */
export const troubleWords = {
  overdue: as('stop', '已超期'),
  escalated: as('stop', '已催办上报'),
  onHold: as('warn', '暂停'),
  interrupted: as('stop', '办理中断'),
} as const;

/** Where a required file stands. */
export const fileWords = {
  missing: as('plain', '未提交'),
  awaiting: as('plain', '等待上传'),
  'given-up': as('plain', '已放弃'),
  inspecting: as('now', '检查中'),
  accepted: as('good', '已接收'),
  rejected: as('stop', '已退回'),
} as const;
