import { describe, expect, it } from 'vitest';
import { accountDirectory } from '#functions/masterdata/account-directory.ts';
import type { Account } from '#functions/masterdata/staff.ts';

const first = 'First@example.invalid';
const account = (change: Partial<Account>): Account => ({
  schemaVersion: 1,
  id: 'reviewer-1',
  name: '示例',
  address: 'reviewer-1@example.invalid',
  roles: ['reviewer'],
  active: true,
  ...change,
});
const directory = (...accounts: Account[]) =>
  accountDirectory({ accounts: async () => accounts }, first);

describe('who may sign in', () => {
  it('is the first administrator of the settings on an empty deployment', async () => {
    expect(await directory().byAddress('first@example.invalid')).toEqual([
      { actor: 'first-administrator', role: 'administrator', address: 'first@example.invalid' },
    ]);
    expect(await directory().byAddress('second@example.invalid')).toEqual([]);
  });

  it('is no longer the first one once an active administrator is entered', async () => {
    const entered = account({ id: 'a', address: 'a@example.invalid', roles: ['administrator'] });

    expect(await directory(entered).byAddress('first@example.invalid')).toEqual([]);
    expect(
      await directory({ ...entered, active: false }).byAddress('first@example.invalid'),
    ).toHaveLength(1);
  });

  it('is somebody entered, once a role, with the organisation', async () => {
    const both = account({ roles: ['reviewer', 'finance'], organisation: 'I0001' });

    expect(await directory(both).byAddress('reviewer-1@example.invalid')).toEqual([
      { actor: 'reviewer-1', role: 'reviewer', address: both.address, organisation: 'I0001' },
      { actor: 'reviewer-1', role: 'finance', address: both.address, organisation: 'I0001' },
    ]);
  });

  it('is nobody whose account is not active', async () => {
    expect(
      await directory(account({ active: false })).byAddress('reviewer-1@example.invalid'),
    ).toEqual([]);
  });
});
