import * as z from 'zod';
import { openRoute } from '#functions/http/route.ts';
import { account } from './account.ts';
import { signInAddress } from './request-code.ts';
import { sessionCookie } from './session-cookie.ts';
import { shownSession, showSession } from './show-session.ts';
import { openSession, type SignInPorts } from './sign-in.ts';

const choice = account.omit({ address: true, question: true });

/** `POST /api/sign-in`: opens a session, or lists the roles to choose from. */
export const openSessionRoute = openRoute({
  id: 'open-session',
  method: 'POST',
  path: '/api/sign-in',
  summary: { zh: '用验证码登录', en: 'Signs in with a mailed code' },
  body: z.strictObject({
    address: signInAddress,
    code: z
      .string()
      .regex(/^\d{6}$/)
      .meta({ personal: true, expected: { zh: '六位数字', en: 'six digits' } }),
    as: account.pick({ actor: true, role: true }).optional(),
  }),
  answer: z.union([
    z.strictObject({ session: shownSession }),
    z.strictObject({ choose: z.array(choice) }),
  ]),
  async handle({ body, client }, ports: SignInPorts) {
    const opened = await openSession(ports, { ...body, source: client.source });
    if ('choose' in opened) return { status: 200, body: { choose: [...opened.choose] } };
    return {
      status: 201,
      body: { session: showSession(opened.session) },
      cookies: [sessionCookie(opened.cookie)],
    };
  },
});
