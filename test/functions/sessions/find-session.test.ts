import { expect, test } from 'vitest';
import type { Account } from '#functions/sessions/account.ts';
import { findSession } from '#functions/sessions/find-session.ts';
import {
  issueSession,
  revokeSession,
  revokeSessionsOf,
} from '#functions/sessions/issue-session.ts';
import { inMemorySessions, stillTime } from './in-memory-sessions.ts';

const MINUTE = 60_000;
const who: Account = { actor: 'R-1', role: 'reviewer', address: 'reviewer@example.invalid' };

function sample() {
  const ports = { sessions: inMemorySessions(), realTime: stillTime() };
  return { ...ports, ports };
}

test('a session in use runs on past its idle limit and ends after twelve hours', async () => {
  const { ports, realTime } = sample();
  const { cookie } = await issueSession(ports, who);
  for (let minutes = 0; minutes < 700; minutes += 20) {
    realTime.pass(20 * MINUTE);
    expect(await findSession(ports, cookie)).toBeDefined();
  }
  realTime.pass(20 * MINUTE);
  expect(await findSession(ports, cookie)).toBeUndefined();
});

test('a session left alone ends after thirty minutes, to the millisecond', async () => {
  const { ports, realTime } = sample();
  const { cookie } = await issueSession(ports, who);
  realTime.pass(30 * MINUTE - 1);
  expect(await findSession(ports, cookie)).toBeDefined();
  realTime.pass(30 * MINUTE);
  expect(await findSession(ports, cookie)).toBeUndefined();
});

test('revoking one leaves the others; revoking all leaves other people and later sessions', async () => {
  const { ports, realTime } = sample();
  const first = await issueSession(ports, who);
  const second = await issueSession(ports, who);
  const other = await issueSession(ports, { ...who, actor: 'R-2' });
  await revokeSession(ports, first.cookie);
  expect(await findSession(ports, first.cookie)).toBeUndefined();
  expect(await findSession(ports, second.cookie)).toBeDefined();
  await revokeSessionsOf(ports, 'R-1');
  expect(await findSession(ports, second.cookie)).toBeUndefined();
  expect(await findSession(ports, other.cookie)).toBeDefined();
  realTime.pass(1);
  const later = await issueSession(ports, who);
  expect(await findSession(ports, later.cookie)).toBeDefined();
});
