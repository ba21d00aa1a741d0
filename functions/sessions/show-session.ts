import * as z from 'zod';
import { route } from '#functions/http/route.ts';
import { role, type Session } from './session.ts';

/** What somebody signed in may know of the session; forms carry its token. */
export const shownSession = z.strictObject({
  actor: z.string(),
  role,
  organisation: z.string().optional(),
  formToken: z.string(),
});

/** The part of a session that its owner sees. */
export function showSession({ actor, role, organisation, formToken }: Session) {
  return { actor, role, ...(organisation === undefined ? {} : { organisation }), formToken };
}

/** `GET /api/session`: who is signed in. */
export const showSessionRoute = route({
  id: 'show-session',
  method: 'GET',
  path: '/api/session',
  summary: { zh: '查看当前登录', en: 'Shows who is signed in' },
  roles: role.options,
  answer: shownSession,
  async handle({ session }) {
    return { status: 200, body: showSession(session) };
  },
});
