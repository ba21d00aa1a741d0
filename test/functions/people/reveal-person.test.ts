import { describe, expect, it } from 'vitest';
import { instantOf } from '#functions/clock/business-clock.ts';
import { dynamoPersonStore } from '#functions/people/dynamo-person-store.ts';
import { kmsIdentityCipher } from '#functions/people/kms-identity-cipher.ts';
import { registerPerson } from '#functions/people/register-person.ts';
import { revealPerson } from '#functions/people/reveal-person.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { commit, WriteConflict } from '#functions/storage/transaction.ts';
import { inventedPeople } from '#infra/local/demo/invented-people.ts';
import { memoryTable } from '#test/functions/ledger/memory-table.ts';
import { fakeKms } from './fake-kms.ts';

const at = instantOf(new Date('2024-03-01T02:00:00Z'));
const [someone = { name: '', number: '' }, other = { name: '', number: '' }] = inventedPeople(2);

function setUp() {
  const { client, items } = memoryTable();
  const kms = fakeKms();
  const people = dynamoPersonStore(client, 'people');
  const cipher = kmsIdentityCipher(kms.client, { dataKeyId: 'data', matchKeyId: 'match' });
  let ids = 0;
  const needs = {
    people,
    cipher,
    commit: ((writes) => commit(client, writes)) as Commit,
    wallNow: () => at,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
  const register = async (identity: typeof someone) => {
    const result = await registerPerson(needs, identity, at);
    if (result.outcome === 'new') await needs.commit(result.writes);
    return result;
  };
  return { items, kms, needs, people, register };
}

describe('registerPerson', () => {
  it('stores nothing in the clear', async () => {
    const { items, register } = setUp();
    await register(someone);
    const stored = JSON.stringify([...items]);
    expect(stored).not.toContain(someone.number);
    expect(stored).not.toContain(someone.name);
    expect(items.size).toBe(2);
  });

  it('finds a known person and does not store it twice', async () => {
    const { items, register } = setUp();
    const first = await register(someone);
    const second = await register(someone);
    const third = await register(other);
    expect([first.outcome, second.outcome, third.outcome]).toEqual(['new', 'known', 'new']);
    expect(second.person).toEqual(first.person);
    expect(items.size).toBe(4);
  });

  it('tells when a known number comes with another name', async () => {
    const { register } = setUp();
    await register(someone);
    expect(await register({ ...someone, name: other.name })).toMatchObject({
      outcome: 'name-differs',
      person: { maskedName: '测****' },
    });
  });

  it('lets one of two who register the same person at once win', async () => {
    const { needs } = setUp();
    const one = await registerPerson(needs, someone, at);
    const two = await registerPerson(needs, someone, at);
    if (one.outcome !== 'new' || two.outcome !== 'new') throw new Error('unexpected');
    await needs.commit(one.writes);
    await expect(needs.commit(two.writes)).rejects.toMatchObject({ failed: [1] });
    expect(await registerPerson(needs, someone, at)).toMatchObject({ outcome: 'known' });
  });
});

describe('revealPerson', () => {
  it('answers in the clear, and says afterwards who looked and why', async () => {
    const { needs, register, people } = setUp();
    const { person } = await register(someone);
    const request = { personId: person.personId, actor: 'staff-1', reason: '核对花名册' };
    expect(await revealPerson(needs, request)).toEqual({ outcome: 'revealed', identity: someone });
    expect(await people.accesses(person.personId)).toMatchObject([{ ...request, at }]);
  });

  it('decrypts nothing when the record cannot be written', async () => {
    const { needs, register, kms } = setUp();
    const { person } = await register(someone);
    const failing = { ...needs, commit: () => Promise.reject(new WriteConflict([0])) };
    const request = { personId: person.personId, actor: 'staff-1', reason: '核对花名册' };
    await expect(revealPerson(failing, request)).rejects.toBeInstanceOf(WriteConflict);
    expect(kms.calls).not.toContain('Decrypt');
  });

  it('wants a reason', async () => {
    const { needs, register, kms } = setUp();
    const { person } = await register(someone);
    const request = { personId: person.personId, actor: 'staff-1', reason: ' ' };
    await expect(revealPerson(needs, request)).rejects.toThrow();
    expect(kms.calls).not.toContain('Decrypt');
  });

  it('knows nobody by a made-up id', async () => {
    const { needs, items } = setUp();
    const request = { personId: 'nobody', actor: 'staff-1', reason: '核对花名册' };
    expect(await revealPerson(needs, request)).toEqual({ outcome: 'unknown-person' });
    expect(items.size).toBe(0);
  });
});
