import { describe, expect, test } from 'vitest';
import { signInSample } from './sign-in-sample.ts';

const known = 'reviewer@example.invalid';
const unknown = 'nobody@example.invalid';
const other = (code: string) => (code === '000000' ? '000001' : '000000');
const cookieOf = (setCookie: string | undefined) => [setCookie?.split(';')[0] ?? ''];

describe('signing in by a mailed code', () => {
  test('opens a session, once for each code', async () => {
    const sample = signInSample();
    expect((await sample.request(' Reviewer@Example.invalid'.trim())).status).toBe(202);
    expect(sample.mailbox.map((one) => one.to)).toEqual([known]);
    const code = sample.lastCode();
    expect(sample.mailbox[0]?.html).toContain(code);
    const opened = await sample.open(known, code);
    expect(opened.status).toBe(201);
    expect(opened.cookies[0]).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const shown = await sample.session(cookieOf(opened.cookies[0]));
    expect(shown.json).toMatchObject({ actor: 'R-1', role: 'reviewer' });
    expect((await sample.open(known, code)).status).toBe(401);
  });

  test('nothing stored shows the cookie or the code', async () => {
    const sample = signInSample();
    await sample.request(known);
    const opened = await sample.open(known, sample.lastCode());
    const cookie = cookieOf(opened.cookies[0])[0]?.split('=')[1] ?? '';
    expect([...sample.ports.sessions.items.keys()]).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(JSON.stringify([...sample.ports.sessions.items])).not.toContain(cookie);
  });

  test('one person in two roles chooses, with the same code', async () => {
    const sample = signInSample();
    await sample.request('both@example.invalid');
    const code = sample.lastCode();
    const asked = await sample.open('both@example.invalid', code);
    expect(asked.cookies).toEqual([]);
    expect(asked.json).toEqual({
      choose: [
        { actor: 'B-1', role: 'finance' },
        { actor: 'B-1', role: 'auditor' },
      ],
    });
    const foreign = { as: { actor: 'R-1', role: 'reviewer' } };
    expect((await sample.open('both@example.invalid', code, foreign)).cookies).toEqual([]);
    const as = { actor: 'B-1', role: 'auditor' };
    const opened = await sample.open('both@example.invalid', code, { as });
    expect(opened.json.session.role).toBe('auditor');
  });

  test('somebody who signs in again and again meets no limit', async () => {
    const sample = signInSample();
    for (let count = 0; count < 12; count += 1) {
      await sample.request(known);
      expect((await sample.open(known, sample.lastCode())).status).toBe(201);
    }
  });

  test('signing out ends the session and clears the cookie', async () => {
    const sample = signInSample();
    await sample.request(known);
    const opened = await sample.open(known, sample.lastCode());
    const cookies = cookieOf(opened.cookies[0]);
    const out = await sample.signOut(cookies);
    expect(out.cookies[0]).toContain('Max-Age=0');
    expect((await sample.session(cookies)).status).toBe(401);
    expect((await sample.signOut(cookies)).status).toBe(200);
  });
});

describe('what an attacker learns', () => {
  test('known and unknown addresses get the same answers, however often they ask', async () => {
    const sample = signInSample();
    for (let count = 0; count < 7; count += 1) {
      const [one, two] = [await sample.request(known), await sample.request(unknown)];
      expect([two.status, two.text]).toEqual([one.status, one.text]);
      expect(one.status).toBe(count < 5 ? 202 : 429);
    }
    expect(sample.mailbox).toHaveLength(5);
    expect(sample.realTime.paused()).toBe(10 * 600);
    for (let count = 0; count < 17; count += 1) {
      const wrong = other(sample.lastCode());
      const [one, two] = [await sample.open(known, wrong), await sample.open(unknown, wrong)];
      expect([two.status, two.text]).toEqual([one.status, one.text]);
      expect(one.status).toBe(count < 15 ? 401 : 429);
    }
  });

  test('a mail that does not leave gives the same answer', async () => {
    const sample = signInSample({ mailFails: true });
    expect((await sample.request(known)).status).toBe(202);
  });

  test('a code is worth five tries and ten minutes', async () => {
    const sample = signInSample();
    await sample.request(known);
    const code = sample.lastCode();
    for (let tries = 0; tries < 5; tries += 1) await sample.open(known, other(code));
    expect((await sample.open(known, code)).status).toBe(401);
    await sample.request(known);
    const next = sample.lastCode();
    sample.realTime.pass(10 * 60_000);
    expect((await sample.open(known, next)).status).toBe(401);
  });

  test('limits of a source hold across addresses, and end with their window', async () => {
    const sample = signInSample();
    for (let count = 0; count < 200; count += 1) {
      await sample.request(`n${count}@example.invalid`, '198.51.100.7');
    }
    expect((await sample.request('last@example.invalid', '198.51.100.7')).status).toBe(429);
    expect((await sample.request('last@example.invalid', '198.51.100.8')).status).toBe(202);
    sample.realTime.pass(15 * 60_000);
    expect((await sample.request('last@example.invalid', '198.51.100.7')).status).toBe(202);
  });

  test('a wrong address is masked in the error', async () => {
    const answer = await signInSample().request('zhang.san.test@nowhere');
    expect([answer.status, answer.json.fields[0].value]).toEqual([400, '****here']);
    expect(answer.text).not.toContain('zhang');
  });
});
