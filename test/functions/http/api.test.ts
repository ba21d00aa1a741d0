import { beforeEach, describe, expect, test, vi } from 'vitest';
import { send } from './http-event.ts';
import { reached, sampleApi } from './sample-api.ts';

const own = '/api/projects/P2024-0001';
const notes = `${own}/notes`;
const good = { title: '备注', hours: 3 };

beforeEach(() => {
  reached.length = 0;
});

describe('a request that passes', () => {
  test('reaches its handler parsed, and only what the answer lists goes out', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const answer = await send(handler, { path: own, query: 'page=2', cookies });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ project: 'P2024-0001', actor: 'A-1', page: 2 });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
    });
    const policy = String(answer.headers['Content-Security-Policy']);
    expect(policy).toContain("form-action 'self' https://files.invalid");
    expect(policy).not.toMatch(/unsafe|sandbox|upgrade|report/);
  });

  test('may come in base64', async () => {
    const { handler, signIn, kept } = sampleApi();
    const { cookies } = await signIn();
    const answer = await send(handler, {
      method: 'POST',
      path: notes,
      json: good,
      base64: true,
      cookies,
    });
    expect(answer.status).toBe(201);
    expect(kept).toEqual(['备注']);
  });

  test('may be a form: text becomes what the schema wants', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies, session } = await signIn();
    const answer = await send(handler, {
      method: 'POST',
      path: notes,
      cookies,
      base64: true,
      form: {
        title: '2024',
        hours: '3',
        urgent: 'on',
        tags: '甲',
        'trainee.idNumber': '220102199001011234',
        formToken: session.formToken,
      },
    });
    expect(answer.json).toEqual({
      title: '2024',
      hours: 3,
      urgent: true,
      tags: ['甲'],
      trainee: { idNumber: '220102199001011234' },
    });
  });

  test('HEAD is GET without a body', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const answer = await send(handler, { method: 'HEAD', path: own, cookies });
    expect([answer.status, answer.text]).toEqual([200, '']);
  });
});

describe('a malformed request', () => {
  const cases = [
    { name: 'malformed JSON', body: '{"title":', status: 400, code: 'bad-request' },
    { name: 'no body', status: 400, code: 'bad-request' },
    { name: 'a list', json: [], status: 400, code: 'bad-request' },
    { name: 'a prototype key', body: '{"__proto__":{"a":1}}', status: 400, code: 'bad-request' },
  ];
  test.each(cases)('$name is a 4xx', async ({ body, json, status, code }) => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const answer = await send(handler, {
      method: 'POST',
      path: notes,
      headers: { 'content-type': 'application/json' },
      cookies,
      ...(body === undefined ? {} : { body }),
      ...(json === undefined ? {} : { json }),
    });
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({
      code,
      message: { zh: expect.any(String), en: expect.any(String) },
    });
    expect(reached).toEqual([]);
  });

  test('names every wrong field in two languages, and masks what is personal', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const answer = await send(handler, {
      method: 'POST',
      path: notes,
      cookies,
      json: {
        hours: 'many',
        extra: '张三测试',
        tags: [1],
        trainee: { idNumber: '22010219900101123' },
      },
    });
    expect(answer.status).toBe(400);
    expect(answer.json.fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: 'title',
          message: { zh: '缺少此字段', en: 'This field is missing' },
        }),
        expect.objectContaining({ field: 'hours', value: 'many' }),
        expect.objectContaining({ field: 'tags.0', value: '1' }),
        expect.objectContaining({ field: 'trainee.idNumber', value: '****1123' }),
        { field: 'extra', message: { zh: '没有这个字段', en: 'There is no such field' } },
      ]),
    );
    expect(answer.text).not.toContain('22010219900101123');
    expect(answer.text).not.toContain('张三测试');
    expect(
      answer.json.fields.every((one: { message: { zh: string } }) =>
        /\p{Script=Han}/u.test(one.message.zh),
      ),
    ).toBe(true);
  });

  test('an unknown query field and a malformed id are errors', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const query = await send(handler, { path: own, query: 'pag=2', cookies });
    expect(query.json.fields[0].field).toBe('pag');
    const id = await send(handler, { path: '/api/projects/X', cookies });
    expect([id.status, id.json.fields[0].field]).toEqual([400, 'projectId']);
  });

  test('other content types, methods and paths are refused', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const text = { 'content-type': 'text/plain' };
    const plain = { method: 'POST', path: notes, headers: text, body: '{}', cookies };
    expect((await send(handler, plain)).status).toBe(415);
    expect((await send(handler, { method: 'DELETE', path: own, cookies })).status).toBe(405);
    expect((await send(handler, { path: '/api/nowhere', cookies })).status).toBe(404);
  });
});

describe('sessions', () => {
  test('none, a made-up one, an expired one and a revoked one are 401', async () => {
    const { handler, signIn, realTime, ports } = sampleApi();
    expect((await send(handler, { path: own })).status).toBe(401);
    const made = [`__Host-session=${'a'.repeat(43)}`];
    expect((await send(handler, { path: own, cookies: made })).status).toBe(401);
    const { cookies, session } = await signIn();
    expect((await send(handler, { path: own, cookies })).status).toBe(200);
    realTime.pass(30 * 60_000);
    const late = await send(handler, { path: own, cookies });
    expect([late.status, late.json.code]).toEqual([401, 'not-signed-in']);
    const again = await signIn();
    await ports.sessions.revokeAll(session.actor, realTime.now().toISOString(), 0);
    expect((await send(handler, { path: own, cookies: again.cookies })).status).toBe(401);
  });

  test('is found among other cookies, in the header too; two different ones are none', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies, cookie } = await signIn();
    const many = ['theme=dark', ...cookies];
    expect((await send(handler, { path: own, cookies: many })).status).toBe(200);
    const headers = { Cookie: `theme=dark; __Host-session=${cookie}` };
    expect((await send(handler, { path: own, headers })).status).toBe(200);
    const two = [`__Host-session=${'a'.repeat(43)}`, ...cookies];
    expect((await send(handler, { path: own, cookies: two })).status).toBe(401);
  });

  test('a wrong role is 403, before the body is looked at', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn({ role: 'auditor' });
    const answer = await send(handler, { method: 'POST', path: notes, json: 'nonsense', cookies });
    expect([answer.status, answer.json.code]).toEqual([403, 'not-allowed']);
  });
});

describe('cases', () => {
  test('a foreign case and an unknown case give the same answer', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const foreign = await send(handler, { path: '/api/projects/P2024-0002', cookies });
    const unknown = await send(handler, { path: '/api/projects/P2024-9999', cookies });
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(unknown.text);
    expect(reached).toEqual([]);
  });

  test('a class under the path of another case, and a foreign subject in a body, are unknown', async () => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const mixed = await send(handler, { path: `${own}/classes/P2024-0002-C1`, cookies });
    expect(mixed.status).toBe(404);
    const named = { method: 'POST', path: '/api/subjects', cookies };
    expect((await send(handler, { ...named, json: { subject: 'P2024-0002-C1' } })).status).toBe(
      404,
    );
    expect((await send(handler, { ...named, json: { subject: 'P2024-0001-C1' } })).status).toBe(
      200,
    );
    expect((await send(handler, { ...named, json: { subject: '' } })).status).toBe(404);
  });

  test('an enterprise sees cases that name it; a reviewer sees all that exist', async () => {
    const { handler, signIn } = sampleApi();
    const enterprise = await signIn({ role: 'enterprise', organisation: 'E-1' });
    const reviewer = await signIn({ role: 'reviewer', organisation: undefined });
    const other = '/api/projects/P2024-0002';
    expect((await send(handler, { path: own, cookies: enterprise.cookies })).status).toBe(200);
    expect((await send(handler, { path: other, cookies: enterprise.cookies })).status).toBe(404);
    expect((await send(handler, { path: other, cookies: reviewer.cookies })).status).toBe(200);
  });
});

describe('other sites', () => {
  const origins = [
    [{ origin: 'https://evil.invalid' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'https://xunzhang.example.invalid' }, 201],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ host: 'evil.invalid', origin: 'https://evil.invalid' }, 403],
    [{}, 201],
  ] as const;
  test.each(origins)('%j gives %i', async (headers, status) => {
    const { handler, signIn } = sampleApi();
    const { cookies } = await signIn();
    const sent = { method: 'POST', path: notes, json: good, cookies, headers: { ...headers } };
    expect((await send(handler, sent)).status).toBe(status);
  });

  test('a form needs the token of its own session', async () => {
    const { handler, signIn, kept } = sampleApi();
    const { cookies } = await signIn();
    const other = await signIn();
    const form = { title: 'a', hours: '1' };
    for (const fields of [form, { ...form, formToken: other.session.formToken }]) {
      const answer = await send(handler, { method: 'POST', path: notes, cookies, form: fields });
      expect(answer.status).toBe(403);
    }
    expect(kept).toEqual([]);
    const open = { method: 'POST', path: '/api/greetings' };
    const greeted = await send(handler, { ...open, form: { word: 'hi' } });
    expect(greeted.json).toEqual({ word: 'hi', signedIn: false });
    expect((await send(handler, { ...open, cookies, form: { word: 'hi' } })).status).toBe(403);
  });
});

describe('errors of ours', () => {
  const fail = async (how: string, accept = 'application/json') => {
    const { handler, signIn } = sampleApi((problem, { path }) => ({
      html: `<p>${problem.code} ${path}</p>`,
    }));
    const { cookies } = await signIn();
    const headers = { accept };
    return send(handler, { method: 'POST', path: '/api/fail', json: { how }, cookies, headers });
  };

  test('a conflict asks to reload', async () => {
    const answer = await fail('conflict');
    expect([answer.status, answer.json.code]).toEqual([409, 'changed-meanwhile']);
  });

  test.each(['unexpected', 'unfit'])('%s tells a reference and nothing else', async (how) => {
    const answer = await fail(how);
    expect(answer.status).toBe(500);
    expect(answer.json).toEqual({
      code: 'unexpected',
      message: expect.any(Object),
      fields: [],
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(answer.text).not.toMatch(/secret|张三|maybe|answer-call/);
    expect(answer.headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test('log no word of the message, whatever it looks like', async () => {
    const lines: string[] = [];
    const spy = vi
      .spyOn(process.stderr, 'write')
      .mockImplementation((line) => lines.push(String(line)) > 0);
    await fail('unexpected');
    spy.mockRestore();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('sample-api.ts');
    expect(lines[0]).not.toMatch(/secret|张三/);
  });

  test('a page shows the problem as a page', async () => {
    const answer = await fail('conflict', 'text/html,*/*');
    expect(answer.status).toBe(409);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toBe('<p>changed-meanwhile /api/fail</p>');
  });
});
