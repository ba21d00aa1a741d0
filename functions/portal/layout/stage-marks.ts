import { html } from 'hono/html';
import { type Claim, standing } from '#functions/cases/claim.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { day } from './day.ts';
import type { StageMark } from './lists.ts';
import type { Html } from './page.ts';
import { projectState } from './state-words.ts';

/** What the stages of a case follow from. */
export interface StagedCase {
  readonly project: Project;
  readonly classes: readonly TrainingClass[];
  readonly claim: Claim | undefined;
  readonly today: CivilDate;
}

/** A stage: whether it has begun and is over, and what stands beside it while it runs and afterwards. */
interface Reached {
  readonly label: string;
  readonly begun: boolean;
  readonly done: boolean;
  readonly during?: Html | string | undefined;
  readonly after?: Html | string | undefined;
}

/**
 * The stages of a case, 立项 → 开班 → 监管 → 考核 → 结算, each with the day that matters. The approval
 * is over when its public notice is; what had begun when a case ended early is stopped.
 */
export function stageMarks(one: StagedCase): StageMark[] {
  const over = ['refused', 'withdrawn', 'cancelled'].includes(one.project.status);
  return reached(one).map(({ label, begun, done, during, after }) => {
    if (done) return { label, standing: 'done', note: after };
    if (!begun) return { label, standing: 'later' };
    return over ? { label, standing: 'stopped' } : { label, standing: 'now', note: during };
  });
}

function reached({ project, classes, claim, today }: StagedCase): Reached[] {
  const going = classes.filter(({ status }) => !['refused', 'abandoned'].includes(status));
  const opened = going.filter(isOpened);
  const openedOn = opened.map(({ law }) => law.openedOn).toSorted();
  const endedOn = opened.flatMap((one) => ('endedOn' in one ? [one.endedOn] : [])).toSorted();
  const accepted = going.filter(({ status }) => status === 'accepted');
  const days = opened.flatMap((one) => taughtDays(one).map(({ date }) => date)).toSorted();
  const all = (some: readonly unknown[]) => going.length > 0 && some.length === going.length;
  const noticed = project.status === 'noticed' || project.status === 'held';
  const upheld = project.status === 'cancelled' && project.ending?.cause === 'objection-upheld';
  const approved = isApproved(project) && !noticed && !upheld;
  const filed = standing(claim);
  const application = filed && html`申请于 ${day(filed.filedOn)}`;
  return [
    {
      label: '立项',
      begun: true,
      done: approved,
      during: noticed ? projectState(project).word : undefined,
      after: approved ? day(project.approval.approvedOn) : undefined,
    },
    {
      label: '开班',
      begun: approved,
      done: all(opened),
      during: dayOf(openedOn),
      after: dayOf(openedOn),
    },
    {
      label: '监管',
      begun: days.some((date) => date <= today),
      done: all(endedOn),
      during: days.length > 0 ? html`至 ${dayOf(days)}` : undefined,
      after: dayOf(endedOn),
    },
    { label: '考核', begun: endedOn.length > 0, done: all(accepted) },
    {
      label: '结算',
      begun: filed !== undefined,
      done: project.status === 'closed',
      during: application,
      after: application,
    },
  ];
}

function dayOf(days: readonly CivilDate[]): Html | undefined {
  const last = days.at(-1);
  return last && day(last);
}
