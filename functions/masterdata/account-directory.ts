import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import type { Account, Accounts } from '#functions/sessions/account.ts';
import { masterdataPort } from './dynamo-masterdata-store.ts';
import type { MasterdataStore } from './masterdata-store.ts';
import type { Account as EnteredAccount } from './staff.ts';

/** Acts for the address of the stage settings until an administrator is entered. */
const FIRST_ADMINISTRATOR = 'first-administrator';

/**
 * Who may sign in, from the accounts entered: one entry a role. As long as no active administrator is
 * entered, the address `firstAdministrator` signs in as one, so that an empty deployment can be filled.
 */
export function accountDirectory(
  masterdata: Pick<MasterdataStore, 'accounts'>,
  firstAdministrator: string,
): Accounts {
  return {
    async byAddress(address) {
      const active = (await masterdata.accounts()).filter((one) => one.active);
      const entered = active
        .filter((one) => one.address.toLowerCase() === address)
        .flatMap(accountsOf);
      const orphaned = !active.some((one) => one.roles.includes('administrator'));
      return orphaned && address === firstAdministrator.toLowerCase()
        ? [...entered, { actor: FIRST_ADMINISTRATOR, role: 'administrator', address }]
        : entered;
    },
  };
}

function accountsOf({ id, roles, organisation, address }: EnteredAccount): Account[] {
  return roles.map((role) => ({
    actor: id,
    role,
    address,
    ...(organisation === undefined ? {} : { organisation }),
  }));
}

/** The port of who may sign in. */
export const accountsPort = port(
  { ...masterdataPort.environment, FIRST_ADMINISTRATOR: z.email() },
  (environment) =>
    accountDirectory(masterdataPort.build(environment), environment.FIRST_ADMINISTRATOR),
);
