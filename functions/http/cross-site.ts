import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Session } from '#functions/sessions/session.ts';
import { Problem } from './problem.ts';
import type { SentBody } from './read-body.ts';

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD']);

/**
 * Refuses a changing request that another site may have caused: `Origin` must be ours; where it is
 * absent, `Sec-Fetch-Site` must not tell of another site.
 *
 * @throws {Problem} `not-allowed`
 */
export function refuseOtherSites(event: APIGatewayProxyEventV2, baseUrl: string): void {
  if (SAFE.has(event.requestContext.http.method)) return;
  const origin = event.headers['origin'];
  const site = event.headers['sec-fetch-site'];
  const ours =
    origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : origin === new URL(baseUrl).origin;
  if (!ours) {
    throw new Problem('not-allowed', {
      zh: '请求来自其他网站，已拒绝',
      en: 'The request came from another site and was refused',
    });
  }
}

/**
 * Refuses a form that does not carry the token of the session it is sent in. A form sent without a
 * session (sign-in) has none to carry.
 *
 * @throws {Problem} `form-expired`
 */
export function refuseForgedForm(body: SentBody, session: Session | undefined): void {
  if (body.kind !== 'form' || session === undefined) return;
  const sent = Buffer.from(body.formToken ?? '');
  const own = Buffer.from(session.formToken);
  if (sent.length === own.length && timingSafeEqual(sent, own)) return;
  throw new Problem('form-expired', {
    zh: '没有保存：这个表单属于您上一次登录，您在打开它之后又登录过一次。',
    en: 'Nothing was stored: the form belongs to an earlier session. Reload the page and send it again',
  });
}
