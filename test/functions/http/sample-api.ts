import * as z from 'zod';
import { classId, projectId } from '#functions/cases/subject.ts';
import { api, type RenderProblem } from '#functions/http/api.ts';
import { openRoute, route } from '#functions/http/route.ts';
import { caseAccess } from '#functions/sessions/access.ts';
import { type Account, account } from '#functions/sessions/account.ts';
import { issueSession } from '#functions/sessions/issue-session.ts';
import { sessionCookieName } from '#functions/sessions/session-cookie.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { inMemorySessions, stillTime } from '../sessions/in-memory-sessions.ts';

const note = z.strictObject({
  title: z.string().min(1),
  hours: z.int().min(1),
  urgent: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  trainee: z
    .strictObject({
      idNumber: z
        .string()
        .regex(/^\d{17}[\dX]$/)
        .meta({ personal: true }),
    })
    .optional(),
});

/** Calls that reached a handler, to prove that refused ones did not. */
export const reached: unknown[] = [];

export const sampleRoutes = [
  route({
    id: 'show-case',
    method: 'GET',
    path: '/api/projects/{projectId}',
    summary: { zh: '查看个案', en: 'Shows a case' },
    roles: ['institution', 'enterprise', 'reviewer'],
    params: z.strictObject({ projectId }),
    query: z.strictObject({ page: z.int().optional() }),
    answer: z.object({ project: z.string(), actor: z.string(), page: z.int().optional() }),
    async handle({ params, query, session }) {
      reached.push(params);
      return {
        status: 200,
        body: { project: params.projectId, actor: session.actor, page: query.page, secret: 'no' },
      };
    },
  }),
  route({
    id: 'show-class',
    method: 'GET',
    path: '/api/projects/{projectId}/classes/{classId}',
    summary: { zh: '查看班级', en: 'Shows a class' },
    roles: ['institution', 'reviewer'],
    params: z.strictObject({ projectId, classId }),
    answer: z.strictObject({}),
    async handle({ params }) {
      reached.push(params);
      return { status: 200, body: {} };
    },
  }),
  route({
    id: 'write-note',
    method: 'POST',
    path: '/api/projects/{projectId}/notes',
    summary: { zh: '写备注', en: 'Writes a note' },
    roles: ['institution'],
    params: z.strictObject({ projectId }),
    body: note,
    answer: note,
    async handle({ body }, ports: { readonly keep: (title: string) => void }) {
      reached.push(body);
      ports.keep(body.title);
      return { status: 201, body };
    },
  }),
  route({
    id: 'name-subject',
    method: 'POST',
    path: '/api/subjects',
    summary: { zh: '指明对象', en: 'Names a subject in the body' },
    roles: ['institution'],
    body: z.strictObject({ subject: z.string() }),
    answer: z.strictObject({}),
    async handle({ body }) {
      reached.push(body);
      return { status: 200, body: {} };
    },
  }),
  route({
    id: 'fail',
    method: 'POST',
    path: '/api/fail',
    summary: { zh: '出错', en: 'Fails' },
    roles: ['institution'],
    body: z.strictObject({ how: z.enum(['conflict', 'unexpected', 'unfit', 'none']) }),
    answer: z.strictObject({ done: z.boolean() }),
    async handle({ body }) {
      if (body.how === 'conflict') throw new WriteConflict([0]);
      if (body.how === 'unexpected') throw new Error('secret of\n    at line two 张三测试');
      if (body.how === 'unfit') return { status: 200, body: { done: 'maybe' as never } };
      return { status: 200, body: { done: true } };
    },
  }),
  openRoute({
    id: 'greet',
    method: 'POST',
    path: '/api/greetings',
    summary: { zh: '问候', en: 'Greets' },
    body: z.strictObject({ word: z.string() }),
    answer: z.strictObject({ word: z.string(), signedIn: z.boolean() }),
    async handle({ body, session }) {
      return { status: 200, body: { word: body.word, signedIn: session !== undefined } };
    },
  }),
];

/** The sample routes behind the real stack, with stores in memory. */
export function sampleApi(renderProblem?: RenderProblem) {
  const sessions = inMemorySessions();
  const realTime = stillTime();
  const kept: string[] = [];
  const ports = {
    sessions,
    realTime,
    access: caseAccess(async (project) =>
      project === 'P2024-0001'
        ? { institutionId: 'I-1', enterpriseIds: ['E-1'] }
        : project === 'P2024-0002'
          ? { institutionId: 'I-2', enterpriseIds: ['E-2'] }
          : undefined,
    ),
    web: { baseUrl: 'https://xunzhang.example.invalid', fileOrigins: ['https://files.invalid'] },
    keep: (title: string) => {
      kept.push(title);
    },
  };
  const handler = api({
    routes: sampleRoutes,
    ports: () => ports,
    ...(renderProblem && { renderProblem }),
  });
  const signIn = async (who: Partial<Account> = {}) => {
    const { cookie, session } = await issueSession(
      ports,
      account.parse({
        actor: 'A-1',
        role: 'institution',
        organisation: 'I-1',
        address: 'someone@example.invalid',
        ...who,
      }),
    );
    return { cookies: [`${sessionCookieName}=${cookie}`], session, cookie };
  };
  return { handler, signIn, ports, realTime, kept };
}
