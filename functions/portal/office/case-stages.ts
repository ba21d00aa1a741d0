import { type Claim, standing } from '#functions/cases/claim.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { dayText } from '#functions/portal/layout/day.ts';
import type { StageMark } from '#functions/portal/layout/lists.ts';

/** The stage line of a case: 立项 → 开班 → 监管 → 考核 → 结算, each with the day that matters. */
export function caseStages(
  project: Project,
  classes: readonly TrainingClass[],
  claim: Claim | undefined,
): StageMark[] {
  const filed = standing(claim);
  const going = classes.filter((one) => !['refused', 'abandoned'].includes(one.status));
  const opened = going.filter(isOpened);
  const ended = opened.filter((one) => 'endedOn' in one);
  const accepted = opened.filter((one) => one.status === 'accepted');
  const all = (some: readonly unknown[]) => going.length > 0 && some.length === going.length;
  const running = project.status === 'running' || project.status === 'closed';
  const over = ['refused', 'withdrawn', 'cancelled'].includes(project.status);
  const first = opened.map((one) => one.law.openedOn).toSorted()[0];
  const last = ended
    .map((one) => one.endedOn)
    .toSorted()
    .at(-1);
  const mark = (
    label: string,
    done: boolean,
    now: boolean,
    note: string | undefined,
  ): StageMark => ({
    label,
    standing: done ? 'done' : now && !over ? 'now' : 'later',
    ...(note === undefined ? {} : { note }),
  });
  const approvedOn = isApproved(project) ? dayText(project.approval.approvedOn) : undefined;
  return [
    mark('立项', running || (over && isApproved(project)), true, approvedOn),
    mark('开班', all(opened), running, first && dayText(first)),
    mark('监管', all(ended), opened.length > 0, last && dayText(last)),
    mark('考核', all(accepted), ended.length > 0, undefined),
    mark(
      '结算',
      project.status === 'closed',
      filed !== undefined,
      filed === undefined ? undefined : dayText(civilDateOf(filed.filedAt)),
    ),
  ];
}
