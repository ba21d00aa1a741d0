import type { ClassFacts } from '#policy/engine/facts/settlement.ts';
import type { Activation } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';

/** Why no hour of a class is paid. */
export type BarReason = 'started-before-approval' | 'outside-window';

/** The days the window of the pack is compared with. */
export interface ClaimDays {
  readonly activation: Activation | null;
  readonly filedOn: string;
  readonly projectApprovedOn: string;
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

/** First and last day of the window in which the deciding event must fall, CC24-7.a and AMB-08. */
export function validityWindow(
  law: Law,
  activation: Activation | null,
): { readonly from: string; readonly to: string } {
  const published =
    law.choice('validity.start') === 'SIGNATURE_DATE' ? undefined : activation?.publishedOn;
  return {
    from: published ?? law.pack.signedOn,
    to: activation?.validUntil ?? law.date('cc24.valid_until'),
  };
}

/** The days that must fall inside the window, by the reading of AMB-08. */
export function daysToBeInside(
  { openingApprovedOn }: Pick<ClassFacts, 'openingApprovedOn'>,
  law: Law,
  days: ClaimDays,
): readonly string[] {
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
  const { from, to } = validityWindow(law, days.activation);
  const outside = daysToBeInside(trainingClass, law, days).some((day) => day < from || day > to);
  return outside ? 'outside-window' : undefined;
}
