import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { CaseAccess } from '#functions/sessions/access.ts';
import { findSession } from '#functions/sessions/find-session.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import type { Session } from '#functions/sessions/session.ts';
import { sessionCookieName } from '#functions/sessions/session-cookie.ts';
import type { SessionStore } from '#functions/sessions/session-store.ts';
import { casesNamed } from './case-gate.ts';
import { cookieOf } from './cookies.ts';
import { refuseForgedForm, refuseOtherSites } from './cross-site.ts';
import { fromText } from './from-text.ts';
import { Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import type { Client, Reply, Route } from './route.ts';
import { translateIssues } from './translate-issues.ts';
import type { Web } from './web-port.ts';

/** What the stack itself needs, beside what its routes need. */
export interface ApiPorts {
  readonly sessions: SessionStore;
  readonly access: CaseAccess;
  readonly realTime: RealTime;
  readonly web: Web;
}

/** The reply of a handler does not fit the answer its route declares: a defect of ours. */
export class ReplyUnfit extends Error {
  override readonly name = 'ReplyUnfit';
}

const nothing = z.strictObject({});

/**
 * Takes one call through all checks, in this order: session, role, origin and form token, parsing,
 * access to the case, and, after `handle`, the reply.
 *
 * @throws {Problem} whatever the caller can cause.
 */
export async function answerCall<Ports extends ApiPorts>(
  route: Route<Ports>,
  event: APIGatewayProxyEventV2,
  ports: Ports,
): Promise<Reply> {
  const client: Client = {
    source: event.requestContext.http.sourceIp,
    sessionCookie: cookieOf(event, sessionCookieName),
  };
  const session = await findSession(ports, client.sessionCookie);
  allowRole(route, session);
  refuseOtherSites(event, ports.web.baseUrl);
  const sent = readBody(event);
  refuseForgedForm(sent, session);
  const params = parse(route.params ?? nothing, event.pathParameters ?? {}, 'text');
  await allowCases(route, ports.access, session, params);
  const query = parse(route.query ?? nothing, queryOf(event), 'text');
  const body = route.body
    ? parse(route.body, sent.kind === 'none' ? undefined : sent.value, sent.kind)
    : parse(nothing, sent.kind === 'none' ? {} : sent.value, sent.kind) && undefined;
  if (casesNamed(query, body).size > 0) {
    await allowCases(route, ports.access, session, query, body, params);
  }
  const reply = await route.handle({ params, query, body, session, client }, ports);
  return checkedReply(route, reply);
}

function allowRole(route: Route<never>, session: Session | undefined): void {
  if (route.roles === 'everybody') return;
  if (session === undefined) {
    throw new Problem('not-signed-in', { zh: '请先登录', en: 'Please sign in first' });
  }
  if (!route.roles.includes(session.role)) {
    throw new Problem('not-allowed', {
      zh: '您的角色不能进行此操作',
      en: 'Your role does not allow this',
    });
  }
}

/** The one place that decides about cases: of the path before anything else is read, of the rest with it. */
async function allowCases(
  route: Route<never>,
  access: CaseAccess,
  session: Session | undefined,
  ...parts: readonly unknown[]
): Promise<void> {
  if (session === undefined || route.roles === 'everybody') return;
  const cases = casesNamed(...parts);
  const [only] = cases;
  // A class of one case under the path of another is as unknown as a foreign case.
  const seen =
    cases.size === 0 ||
    (cases.size === 1 && only !== undefined && (await access.maySee(session, only)));
  if (!seen) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
}

function queryOf(event: APIGatewayProxyEventV2): Record<string, unknown> {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(event.rawQueryString)) {
    const present = fields.get(name);
    fields.set(name, present === undefined ? value : [present, value].flat());
  }
  return Object.fromEntries(fields);
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
  kind: 'text' | 'none' | 'json' | 'form',
): z.output<Schema> {
  const input = kind === 'text' || kind === 'form' ? fromText(schema, sent) : sent;
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = translateIssues(result.error.issues, schema, input);
  throw new Problem(
    'bad-request',
    {
      zh: `提交的内容有 ${fields.length} 处不正确，未保存`,
      en: `${fields.length} field(s) are not valid; nothing was stored`,
    },
    { fields },
  );
}

/** Sends only what the answer schema lists. */
function checkedReply(route: Route<never>, reply: Reply): Reply {
  if (reply.body === undefined && (route.answer === undefined || isPage(reply))) return reply;
  const result = (route.answer ?? z.undefined()).safeParse(reply.body);
  if (!result.success) {
    const paths = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new ReplyUnfit(`${route.id}: ${paths}`);
  }
  return { ...reply, body: result.data };
}

function isPage(reply: Reply): boolean {
  return reply.html !== undefined || reply.file !== undefined || reply.location !== undefined;
}
