import type { SubjectId } from '#functions/cases/subject.ts';
import type { Account } from '#functions/masterdata/staff.ts';
import type { Task } from '#functions/tasks/task.ts';

/** The accounts of an institution that get its mails: the active ones that act for it. */
export function accountsOfInstitution(
  accounts: readonly Account[],
  institution: string,
): Account[] {
  return accounts.filter(
    (one) => one.active && one.roles.includes('institution') && one.organisation === institution,
  );
}

/** Everybody who looks after the deployment. */
export function administrators(accounts: readonly Account[]): Account[] {
  return accounts.filter((one) => one.active && one.roles.includes('administrator'));
}

/** Whoever approved the opening of a class; every reviewer where that officer has left. */
export function reviewersOfOpening(
  accounts: readonly Account[],
  ofCase: readonly Task[],
  subject: SubjectId,
): Account[] {
  const approved = ofCase.findLast(
    (one) =>
      one.kind === 'review-opening' &&
      one.subject === subject &&
      one.status === 'decided' &&
      one.decision.outcome === 'approved',
  );
  const by = approved?.status === 'decided' ? approved.decision.by : undefined;
  const reviewers = accounts.filter((one) => one.active && one.roles.includes('reviewer'));
  const own = reviewers.filter((one) => one.id === by);
  return own.length > 0 ? own : reviewers;
}
