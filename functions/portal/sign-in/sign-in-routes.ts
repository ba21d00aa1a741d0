import * as z from 'zod';
import { Problem } from '#functions/http/problem.ts';
import { openRoute } from '#functions/http/route.ts';
import { revokeSession } from '#functions/sessions/issue-session.ts';
import { signInAddress } from '#functions/sessions/request-code.ts';
import { role } from '#functions/sessions/session.ts';
import { clearedSessionCookie, sessionCookie } from '#functions/sessions/session-cookie.ts';
import type { SessionStore } from '#functions/sessions/session-store.ts';
import { openSession, requestCode, type SignInPorts } from '#functions/sessions/sign-in.ts';
import { homeFor } from '../layout/navigation.ts';
import { sameSitePath } from './same-site-path.ts';
import { askAddress, askCode, askRole } from './sign-in-view.ts';

const text = z.string().max(500).optional();

/** `GET /sign-in`: asks for the mail address. Who is signed in goes on at once. */
const showSignIn = openRoute({
  id: 'page-sign-in',
  method: 'GET',
  path: '/sign-in',
  summary: { zh: '登录页', en: 'The page to sign in' },
  query: z.strictObject({ to: text }),
  async handle({ query, session }) {
    const to = sameSitePath(query.to);
    if (session !== undefined) return { status: 303, location: to ?? homeFor(session) };
    return { status: 200, html: askAddress({ to }) };
  },
});

/** `POST /sign-in`: mails a code if the address is known, and says the same if it is not. */
const sendCode = openRoute({
  id: 'page-send-code',
  method: 'POST',
  path: '/sign-in',
  summary: { zh: '发送验证码', en: 'Sends a code' },
  body: z.strictObject({ address: text, to: text }),
  async handle({ body, client }, ports: SignInPorts) {
    const to = sameSitePath(body.to);
    const address = signInAddress.safeParse(body.address?.trim());
    if (!address.success) {
      const refusal = refused('address', '请填写完整的电子邮箱地址，例如 name@example.com');
      return { status: 400, html: askAddress({ address: body.address, to, refusal }) };
    }
    return onProblem(
      async () => {
        await requestCode(ports, { address: address.data, source: client.source });
        return { status: 200, html: askCode({ address: address.data, to }) };
      },
      (problem) => ({
        status: 400,
        html: askAddress({ address: address.data, to, refusal: refused('address', problem) }),
      }),
    );
  },
});

/** `GET /sign-in/code`: a reload begins again. */
const showCode = openRoute({
  id: 'page-code',
  method: 'GET',
  path: '/sign-in/code',
  summary: { zh: '重新登录', en: 'Begins signing in again' },
  async handle() {
    return { status: 303, location: '/sign-in' };
  },
});

/** `POST /sign-in/code`: opens the session and goes where one was going. */
const enterCode = openRoute({
  id: 'page-enter-code',
  method: 'POST',
  path: '/sign-in/code',
  summary: { zh: '用验证码登录', en: 'Signs in with a code' },
  body: z.strictObject({
    address: signInAddress,
    code: text,
    to: text,
    as: z.strictObject({ actor: z.string().max(200), role }).optional(),
  }),
  async handle({ body, client }, ports: SignInPorts) {
    const to = sameSitePath(body.to);
    const code = (body.code ?? '').replaceAll(/\s/g, '');
    const known = { address: body.address, code, to };
    if (!/^\d{6}$/.test(code)) {
      return {
        status: 400,
        html: askCode({ ...known, refusal: refused('code', '请填写邮件中的六位数字') }),
      };
    }
    return onProblem(
      async () => {
        const opened = await openSession(ports, {
          address: body.address,
          code,
          source: client.source,
          as: body.as,
        });
        if ('choose' in opened) return { status: 200, html: askRole(known, opened.choose) };
        return {
          status: 303,
          location: to ?? homeFor(opened.session),
          cookies: [sessionCookie(opened.cookie)],
        };
      },
      (problem) => ({
        status: 400,
        html: askCode({ ...known, refusal: refused('code', problem) }),
      }),
    );
  },
});

/** `POST /sign-out`: ends the session and goes to the start. */
const signOut = openRoute({
  id: 'page-sign-out',
  method: 'POST',
  path: '/sign-out',
  summary: { zh: '退出登录', en: 'Signs out' },
  async handle({ client }, ports: { readonly sessions: SessionStore }) {
    if (client.sessionCookie !== undefined) await revokeSession(ports, client.sessionCookie);
    return { status: 303, location: '/', cookies: [clearedSessionCookie()] };
  },
});

/** The pages of signing in and out. */
export const signInPages = [showSignIn, sendCode, showCode, enterCode, signOut];

interface Shown {
  readonly status: 200 | 303 | 400;
  readonly html?: string;
  readonly location?: string;
  readonly cookies?: readonly string[];
}

async function onProblem(run: () => Promise<Shown>, show: (zh: string) => Shown): Promise<Shown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Problem) return show(error.sentence.zh);
    throw error;
  }
}

function refused(field: string, zh: string) {
  return { message: { zh: '尚未登录。' }, fields: [{ field, message: { zh, en: '' } }] };
}
