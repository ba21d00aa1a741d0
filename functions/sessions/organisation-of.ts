import { Problem } from '#functions/http/problem.ts';
import type { Session } from './session.ts';

/** The organisation somebody acts for. @throws {Problem} where the account names none. */
export function organisationOf(session: Session): string {
  if (session.organisation === undefined) {
    throw new Problem('not-allowed', {
      zh: '您的账户未关联单位，请联系管理员',
      en: 'Your account names no organisation; ask the administrator',
    });
  }
  return session.organisation;
}
