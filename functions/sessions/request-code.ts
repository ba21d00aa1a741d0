import * as z from 'zod';
import { openRoute } from '#functions/http/route.ts';
import { requestCode, type SignInPorts } from './sign-in.ts';

/** A mail address of somebody who signs in. */
export const signInAddress = z
  .email()
  .max(254)
  .meta({ personal: true, expected: { zh: '电子邮箱地址', en: 'a mail address' } });

/** `POST /api/sign-in/code`: one answer for known and unknown addresses. */
export const requestCodeRoute = openRoute({
  id: 'request-code',
  method: 'POST',
  path: '/api/sign-in/code',
  summary: { zh: '获取登录验证码', en: 'Asks for a sign-in code by mail' },
  body: z.strictObject({ address: signInAddress }),
  answer: z.strictObject({ sent: z.literal('if-known') }),
  async handle({ body, client }, ports: SignInPorts) {
    await requestCode(ports, { address: body.address, source: client.source });
    return { status: 202, body: { sent: 'if-known' } };
  },
});
