import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { sessionCookieName } from '#functions/sessions/session-cookie.ts';
import { openRoute, type Route } from './route.ts';

const sentence = z.object({ zh: z.string(), en: z.string() });

/** The body of every answer that refuses a request. */
export const problemAnswer = z
  .object({
    code: z.string(),
    message: sentence,
    fields: z.array(
      z.object({ field: z.string(), value: z.string().optional(), message: sentence }),
    ),
    reference: z.string().optional(),
  })
  .meta({ id: 'Problem' });

/** The OpenAPI 3.1 document of the routes; pages, files and redirects stand in it without a schema. */
export function openApiDocument(routes: readonly Route<never>[], baseUrl: string) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    const path = paths[route.path] ?? {};
    paths[route.path] = path;
    path[route.method.toLowerCase()] = operationOf(route);
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: '循章 Xunzhang', version: '1' },
    servers: [{ url: baseUrl }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookieName } },
    },
  });
}

function operationOf(route: Route<never>): ZodOpenApiOperationObject {
  const open = route.roles === 'everybody';
  const body = route.body && { schema: route.body };
  return {
    operationId: route.id,
    summary: `${route.summary.zh} · ${route.summary.en}`,
    ...(open ? { security: [] } : { security: [{ session: [] }], 'x-roles': [...route.roles] }),
    requestParams: {
      ...(route.params && { path: route.params }),
      ...(route.query && { query: route.query }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': body, 'application/x-www-form-urlencoded': body },
      },
    }),
    responses: {
      '2XX': {
        description: 'Done',
        ...(route.answer && { content: { 'application/json': { schema: route.answer } } }),
      },
      default: {
        description: 'Refused: nothing was stored',
        content: { 'application/json': { schema: problemAnswer } },
      },
    },
  };
}

/** `GET /api/openapi.json`: what this API takes and answers, from the schemas that check it. */
export function openApiRoute(routes: readonly Route<never>[]) {
  let document: ReturnType<typeof openApiDocument> | undefined;
  return openRoute({
    id: 'openapi',
    method: 'GET',
    path: '/api/openapi.json',
    summary: { zh: '接口说明', en: 'Describes this API' },
    answer: z.record(z.string(), z.unknown()),
    async handle(_, ports: { readonly web: { readonly baseUrl: string } }) {
      document ??= openApiDocument(routes, ports.web.baseUrl);
      return { status: 200, body: { ...document } };
    },
  });
}
