import { port } from '#functions/runtime/port.ts';
import type { Accounts } from '#functions/sessions/account.ts';
import { masterdataPort } from './dynamo-masterdata-store.ts';
import type { MasterdataStore } from './masterdata-store.ts';

/** Who may sign in, from the accounts entered: one entry a role. */
export function accountDirectory(masterdata: Pick<MasterdataStore, 'accounts'>): Accounts {
  return {
    async byAddress(address) {
      const all = await masterdata.accounts();
      return all
        .filter((one) => one.active && one.address.toLowerCase() === address)
        .flatMap(({ id, roles, organisation, address: where }) =>
          roles.map((role) => ({
            actor: id,
            role,
            address: where,
            ...(organisation === undefined ? {} : { organisation }),
          })),
        );
    },
  };
}

/** The port of who may sign in. */
export const accountsPort = port(masterdataPort.environment, (environment) =>
  accountDirectory(masterdataPort.build(environment)),
);
