import { describe, expect, it } from 'vitest';
import { packOf } from '#functions/law/law-in-force.ts';
import type { Account } from '#functions/masterdata/staff.ts';
import { staffing } from '#functions/portal/office/staffing.ts';

const officer = (id: string, roles: Account['roles'], active = true): Account => ({
  schemaVersion: 1,
  id,
  name: id,
  address: `${id}@example.invalid`,
  roles,
  active,
});
const problems = (accounts: readonly Account[]) =>
  staffing(packOf('changchun-2024'), accounts)
    .filter((one) => one.problem !== undefined)
    .map((one) => one.kind);

describe('which tasks an office can staff', () => {
  it('is content with one reviewer and one person of finance', () => {
    expect(problems([officer('r', ['reviewer']), officer('f', ['finance'])])).toEqual([]);
  });

  it('names every task of a role that nobody active has', () => {
    const found = problems([officer('r', ['reviewer']), officer('f', ['finance'], false)]);

    expect(found).toContain('release-payment');
    expect(found).not.toContain('review-application');
  });

  it('sees that one person cannot both review and pay (CC24-6.2.e)', () => {
    const found = problems([officer('both', ['reviewer', 'finance'])]);

    expect(found).toContain('release-payment');
    expect(found).toContain('review-statement');
    expect(found).not.toContain('trigger-settlement');
  });
});
