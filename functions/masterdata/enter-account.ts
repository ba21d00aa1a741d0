import { Problem } from '#functions/http/problem.ts';
import type { Role } from '#functions/sessions/session.ts';
import type { MasterdataStore } from './masterdata-store.ts';
import { type Account, account } from './staff.ts';

/** What the id of an organisation looks like, for the roles that act for one. */
const organisations: Partial<Record<Role, { readonly id: RegExp; readonly example: string }>> = {
  institution: { id: /^I\d{4,}$/, example: 'I0001' },
  enterprise: { id: /^E\d{4,}$/, example: 'E0001' },
};

/** An account as it may be entered: whoever acts for an institution or enterprise names it, nobody else does. */
export const enteredAccount = account.superRefine(({ roles, organisation }, context) => {
  const wanted = roles.flatMap((role) => organisations[role] ?? []);
  const say = (zh: string, en: string) =>
    context.addIssue({ code: 'custom', path: ['organisation'], params: { zh, en } });
  if (wanted.length === 0 && organisation !== undefined) {
    say(
      '人社、财务、审计人员和管理员不填所属单位',
      'An account of the office names no organisation',
    );
  }
  for (const { id, example } of wanted) {
    if (organisation !== undefined && id.test(organisation)) continue;
    say(
      `应为所属单位的编号，例如 ${example}`,
      `Expected the id of its organisation, such as ${example}`,
    );
  }
});

/**
 * One mail address, one account: a code sent to it must not open two people's work.
 *
 * @throws {Problem} `bad-request` where another account has the address.
 */
export async function refuseSharedAddress(
  masterdata: Pick<MasterdataStore, 'accounts'>,
  { id, address }: Account,
): Promise<void> {
  const same = (one: Account) => one.address.toLowerCase() === address.toLowerCase();
  const other = (await masterdata.accounts()).find((one) => one.id !== id && same(one));
  if (other === undefined) return;
  const message = {
    zh: `该邮箱已用于账户 ${other.id}`,
    en: `The address is that of the account ${other.id}`,
  };
  throw new Problem('bad-request', message, {
    fields: [{ field: 'address', value: address, message }],
  });
}
