import { expect, test } from 'vitest';
import * as z from 'zod';
import { projectId } from '#functions/cases/subject.ts';
import { api } from '#functions/http/api.ts';
import { RouteMisdeclared } from '#functions/http/check-route.ts';
import { openRoute, route } from '#functions/http/route.ts';
import { sampleApi, sampleRoutes } from './sample-api.ts';

const given = {
  id: 'sample',
  method: 'POST',
  path: '/api/sample',
  summary: { zh: '示例', en: 'Sample' },
  answer: z.strictObject({}),
  handle: async () => ({ status: 200, body: {} }) as const,
} as const;

test('a loose object anywhere in a request is refused when the route is declared', () => {
  const loose = z.strictObject({ list: z.array(z.object({ a: z.string() })).optional() });
  expect(() => route({ ...given, roles: ['finance'], body: loose })).toThrow('body.list');
  expect(() => openRoute({ ...given, query: z.object({}) })).toThrow(RouteMisdeclared);
});

test('path and parameters must agree, and an open route may not be about a case', () => {
  const path = '/api/projects/{projectId}';
  expect(() => openRoute({ ...given, path: '/api/{id}' })).toThrow('the path names "id"');
  const params = z.strictObject({ projectId });
  expect(() => openRoute({ ...given, path, params })).toThrow('may not be about a case');
});

test('an API lacking a port of a route does not compile', () => {
  const { keep: _, ...lacking } = sampleApi().ports;
  // @ts-expect-error `write-note` needs the port `keep`.
  expect(api({ routes: sampleRoutes, ports: () => lacking })).toBeTypeOf('function');
  // @ts-expect-error the answer must fit its schema.
  route({ ...given, roles: ['finance'], answer: z.strictObject({ a: z.literal(1) }) });
});
