import middy from '@middy/core';
import headerNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { log, logError } from '#functions/runtime/logger.ts';
import { findSession } from '#functions/sessions/find-session.ts';
import type { Session } from '#functions/sessions/session.ts';
import { sessionCookieName } from '#functions/sessions/session-cookie.ts';
import { type ApiPorts, answerCall } from './answer-call.ts';
import { cookieOf } from './cookies.ts';
import { Problem } from './problem.ts';
import { type ProblemView, problemBody, viewOf } from './problem-view.ts';
import { renderReply } from './render-reply.ts';
import type { Reply, Route } from './route.ts';
import { ourSecurityHeaders } from './security-headers.ts';

export type { ApiPorts } from './answer-call.ts';
export type { ProblemView } from './problem-view.ts';

/** Turns a problem into a page for callers that read HTML; a location redirects instead (to sign in). */
export type RenderProblem = (
  problem: ProblemView,
  at: { readonly path: string; readonly query: string; readonly session: Session | undefined },
) => { readonly html: string } | { readonly location: string };

/** The routes of one audience and everything they need. */
export interface ApiSettings<Ports extends ApiPorts> {
  readonly routes: readonly Route<NoInfer<Ports>>[];
  /** Called at the first request, so that loading the function reads no environment. */
  readonly ports: () => Ports;
  readonly renderProblem?: RenderProblem;
}

type Event = APIGatewayProxyEventV2;
type Result = APIGatewayProxyStructuredResultV2;
/** A handler of HTTP API events, payload format 2.0. */
export type HttpHandler = (event: Event, context: Context) => Promise<Result>;

/** One function for one audience: its routes behind the one stack of checks. */
export function api<Ports extends ApiPorts>(settings: ApiSettings<Ports>): HttpHandler {
  let stack: HttpHandler | undefined;
  return (event, context) => {
    stack ??= build(settings);
    return stack(event, context);
  };
}

function build<Ports extends ApiPorts>({ routes, ports, renderProblem }: ApiSettings<Ports>) {
  const built = ports();
  const routeOfEvent = new WeakMap<object, string>();
  const serve = (route: Route<Ports>) => async (event: Event) => {
    routeOfEvent.set(event, route.id);
    const reply = renderReply(await answerCall(route, event, built));
    log('request', { route: route.id, status: reply.statusCode ?? 0 });
    return event.requestContext.http.method === 'HEAD' ? { ...reply, body: '' } : reply;
  };
  const table = routes.flatMap((route) => [
    { method: route.method, path: route.path, handler: serve(route) },
    // HEAD is GET without the body.
    ...(route.method === 'GET'
      ? [{ method: 'HEAD' as const, path: route.path, handler: serve(route) }]
      : []),
  ]);
  const router = httpRouter<Event, Result>({
    routes: table,
    notFoundResponse: ({ path }) => refuseUnknown(routes, path),
  });
  return middy<Event, Result>()
    .use(headerNormalizer())
    .use(ourSecurityHeaders(built.web))
    .before(({ event }) => {
      // What the gateway matched itself (`proxy`) is no parameter of a route.
      delete event.pathParameters;
    })
    .onError(async (request) => {
      const view = viewOf(request.error);
      const keys = {
        route: routeOfEvent.get(request.event) ?? 'none',
        status: view.status,
        code: view.reference ?? view.code,
      };
      if (view.reference === undefined) log('request', keys);
      else logError('request failed', request.error, keys);
      request.response = await problemReply(view, request.event, built, renderProblem);
    })
    .handler(router as never) as HttpHandler;
}

function refuseUnknown(routes: readonly Route<never>[], path: string): never {
  const there = routes.some((route) =>
    new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`).test(path),
  );
  throw there
    ? new Problem('method-not-allowed', {
        zh: '此地址不支持这种请求方法',
        en: 'This address does not take this method',
      })
    : new Problem('not-found', { zh: '没有找到', en: 'Not found' });
}

async function problemReply(
  view: ProblemView,
  event: Event,
  ports: ApiPorts,
  render?: RenderProblem,
): Promise<Result> {
  const wantsPage = (event.headers['accept'] ?? '').includes('text/html');
  if (!render || !wantsPage) {
    const reply: Reply = { status: 200, body: problemBody(view) };
    return { ...renderReply(reply), statusCode: view.status };
  }
  const page = render(view, {
    path: event.requestContext.http.path,
    query: event.rawQueryString,
    // Where even this fails the page is shown as to a stranger.
    session: await findSession(ports, cookieOf(event, sessionCookieName)).catch(() => undefined),
  });
  return 'location' in page
    ? renderReply({ status: 303, location: page.location })
    : { ...renderReply({ status: 200, html: page.html }), statusCode: view.status };
}
