import { expect, test } from 'vitest';
import { openApiDocument } from '#functions/http/openapi.ts';
import { openSessionRoute } from '#functions/sessions/open-session.ts';
import { sampleRoutes } from './sample-api.ts';

test('the document is made of the very schemas that check requests and answers', () => {
  const routes = [...sampleRoutes, openSessionRoute];
  const document = openApiDocument(routes, 'https://xunzhang.example.invalid');
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths ?? {})).toHaveLength(routes.length);
  const shown = document.paths?.['/api/projects/{projectId}']?.get;
  expect(shown).toMatchObject({
    operationId: 'show-case',
    'x-roles': ['institution', 'enterprise', 'reviewer'],
    security: [{ session: [] }],
    parameters: [
      { in: 'path', name: 'projectId', required: true },
      { in: 'query', name: 'page' },
    ],
  });
  const noted = document.paths?.['/api/projects/{projectId}/notes']?.post;
  expect(noted?.requestBody).toMatchObject({
    content: {
      'application/json': {
        schema: { type: 'object', required: ['title', 'hours'], additionalProperties: false },
      },
    },
  });
  expect(document.components?.schemas).toHaveProperty('Problem');
  expect(document.paths?.['/api/sign-in']?.post?.security).toEqual([]);
});
