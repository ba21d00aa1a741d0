import type { Account } from '#functions/masterdata/staff.ts';

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
