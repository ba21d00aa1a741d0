import { describe, expect, it } from 'vitest';
import { kmsIdentityCipher } from '#functions/people/kms-identity-cipher.ts';
import { fakeKms } from './fake-kms.ts';

const keys = { dataKeyId: 'data-key', matchKeyId: 'match-key' };

describe('kmsIdentityCipher', () => {
  it('gives back what was encrypted, and never the same ciphertext twice', async () => {
    const cipher = kmsIdentityCipher(fakeKms().client, keys);
    const first = await cipher.encrypt('p1', '测试学员甲');
    const second = await cipher.encrypt('p1', '测试学员甲');
    expect(await cipher.decrypt('p1', first)).toBe('测试学员甲');
    expect(await cipher.decrypt('p1', second)).toBe('测试学员甲');
    expect(second.ciphertext).not.toBe(first.ciphertext);
    expect(Buffer.from(first.ciphertext, 'base64').includes('测试学员甲')).toBe(false);
  });

  it('opens for no other person', async () => {
    const cipher = kmsIdentityCipher(fakeKms().client, keys);
    const sealed = await cipher.encrypt('p1', 'x');
    await expect(cipher.decrypt('p2', sealed)).rejects.toThrow('InvalidCiphertextException');
  });

  it.each([0, 12, 28])('refuses a text whose byte %i was changed', async (at) => {
    const cipher = kmsIdentityCipher(fakeKms().client, keys);
    const sealed = await cipher.encrypt('p1', '测试学员甲');
    const bytes = Buffer.from(sealed.ciphertext, 'base64');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const changed = { ...sealed, ciphertext: bytes.toString('base64') };
    await expect(cipher.decrypt('p1', changed)).rejects.toThrow();
  });

  it('fingerprints alike what is alike, in 64 hex digits', async () => {
    const cipher = kmsIdentityCipher(fakeKms().client, keys);
    const one = await cipher.fingerprint('11010519491231002X');
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(await cipher.fingerprint('11010519491231002X')).toBe(one);
    expect(await cipher.fingerprint('110105194912310021')).not.toBe(one);
  });
});
