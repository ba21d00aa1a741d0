import * as z from 'zod';
import { openRoute } from '#functions/http/route.ts';
import { revokeSession } from './issue-session.ts';
import { clearedSessionCookie } from './session-cookie.ts';
import type { SessionStore } from './session-store.ts';

/** `POST /api/sign-out`: ends this session; signing out twice is no error. */
export const signOutRoute = openRoute({
  id: 'sign-out',
  method: 'POST',
  path: '/api/sign-out',
  summary: { zh: '退出登录', en: 'Signs out' },
  answer: z.strictObject({ signedOut: z.literal(true) }),
  async handle({ client }, ports: { readonly sessions: SessionStore }) {
    if (client.sessionCookie !== undefined) await revokeSession(ports, client.sessionCookie);
    return { status: 200, body: { signedOut: true }, cookies: [clearedSessionCookie()] };
  },
});
