import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { ClassFacts } from '#policy/engine/facts/settlement.ts';
import type { Activation } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';
import { isInside, policyWindow } from '../policy-window.ts';

/** Why no hour of a class is paid. */
export type BarReason = 'started-before-approval' | 'outside-window';

/** The days the window of the pack is compared with. */
export interface ClaimDays {
  readonly activation: Activation | null;
  readonly filedOn: CivilDate;
  readonly projectApprovedOn: CivilDate;
}

/** The sessions that precede the approval of the opening, CC24-3A.2.e. */
export function sessionsBeforeApproval({
  days,
  openingApprovedOn,
}: Pick<ClassFacts, 'days' | 'openingApprovedOn'>): readonly string[] {
  return days
    .map(({ date }) => date)
    .filter((date) => openingApprovedOn === null || date < openingApprovedOn);
}

/** The days that must fall inside the window, by the reading of AMB-08. */
export function daysToBeInside(
  { openingApprovedOn }: Pick<ClassFacts, 'openingApprovedOn'>,
  law: Law,
  days: ClaimDays,
): readonly CivilDate[] {
  const opened = openingApprovedOn === null ? [] : [openingApprovedOn];
  switch (law.choice('validity.event')) {
    case 'PROJECT_APPROVED_INSIDE':
      return [days.projectApprovedOn];
    case 'WHOLE_CYCLE_INSIDE':
      return [days.projectApprovedOn, ...opened, days.filedOn];
    default:
      return opened;
  }
}

/** Whether a class earns nothing as a whole: begun without approval, or opened outside the window. */
export function barReason(
  trainingClass: ClassFacts,
  law: Law,
  days: ClaimDays,
): BarReason | undefined {
  const wholeClass = law.choice('unapproved_start') !== 'EXCLUDE_HOURS';
  if (wholeClass && sessionsBeforeApproval(trainingClass).length > 0) {
    return 'started-before-approval';
  }
  const window = policyWindow(days.activation, law);
  if (window === undefined) return undefined;
  const inside = daysToBeInside(trainingClass, law, days).every((day) => isInside(day, window));
  return inside ? undefined : 'outside-window';
}
