import { api } from '#functions/http/api.ts';
import type { Message } from '#functions/messages/messenger.ts';
import type { Account } from '#functions/sessions/account.ts';
import { openSessionRoute } from '#functions/sessions/open-session.ts';
import { requestCodeRoute } from '#functions/sessions/request-code.ts';
import { showSessionRoute } from '#functions/sessions/show-session.ts';
import type { LimitCounter, SignInStore, StoredCode } from '#functions/sessions/sign-in-store.ts';
import { signOutRoute } from '#functions/sessions/sign-out.ts';
import { type Sent, send } from '../http/http-event.ts';
import { inMemorySessions, stillTime } from './in-memory-sessions.ts';

const accounts: readonly Account[] = [
  { actor: 'R-1', role: 'reviewer', address: 'reviewer@example.invalid' },
  { actor: 'B-1', role: 'finance', address: 'both@example.invalid' },
  { actor: 'B-1', role: 'auditor', address: 'both@example.invalid' },
];

function inMemorySignIn(): SignInStore {
  const codes = new Map<string, StoredCode & { tries: number; expiresAt: number }>();
  const counts = new Map<string, number>();
  const name = ({ kind, hash, window }: LimitCounter) => `${kind} ${hash} ${window}`;
  return {
    async putCode(address, code, expiresAt) {
      codes.set(address, { ...code, tries: 0, expiresAt });
    },
    async takeTry(address, most, now) {
      const code = codes.get(address);
      if (!code || code.tries >= most || code.expiresAt <= now) return undefined;
      code.tries += 1;
      return code;
    },
    async useCode(address, codeHash) {
      return codes.get(address)?.codeHash === codeHash && codes.delete(address);
    },
    async count(counter) {
      return counts.get(name(counter)) ?? 0;
    },
    async add(counter) {
      const count = (counts.get(name(counter)) ?? 0) + 1;
      counts.set(name(counter), count);
      return count;
    },
    async clear(counter) {
      counts.delete(name(counter));
    },
  };
}

/** The sign-in routes behind the real stack, with stores, accounts and a mailbox in memory. */
export function signInSample(settings: { readonly mailFails?: boolean } = {}) {
  const mailbox: Message[] = [];
  const realTime = stillTime();
  const ports = {
    sessions: inMemorySessions(),
    signIn: inMemorySignIn(),
    realTime,
    access: { maySee: async () => false },
    web: { baseUrl: 'https://xunzhang.example.invalid', fileOrigins: [] },
    accounts: {
      byAddress: async (address: string) => accounts.filter((one) => one.address === address),
    },
    messenger: {
      send: async (message: Message) => {
        if (settings.mailFails) throw new Error('no mail server');
        mailbox.push(message);
      },
    },
  };
  const handler = api({
    routes: [requestCodeRoute, openSessionRoute, signOutRoute, showSessionRoute],
    ports: () => ports,
  });
  const post = (path: string, json: unknown, rest: Partial<Sent> = {}) =>
    send(handler, { method: 'POST', path, json, ...rest });
  return {
    realTime,
    mailbox,
    ports,
    request: (address: string, source?: string) =>
      post('/api/sign-in/code', { address }, source === undefined ? {} : { source }),
    open: (address: string, code: string, rest: object = {}) =>
      post('/api/sign-in', { address, code, ...rest }),
    session: (cookies: readonly string[]) => send(handler, { path: '/api/session', cookies }),
    signOut: (cookies: readonly string[]) => post('/api/sign-out', {}, { cookies }),
    lastCode: () => /\d{6}/.exec(mailbox.at(-1)?.text ?? '')?.[0] ?? 'none',
  };
}
