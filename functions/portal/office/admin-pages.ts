import { html } from 'hono/html';
import * as z from 'zod';
import { deviceRoutes } from '#functions/attendance/device-routes.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { type Route, route } from '#functions/http/route.ts';
import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { masterdataRoutes } from '#functions/masterdata/enter-masterdata.ts';
import type { Refusal } from '#functions/portal/layout/error-summary.ts';
import { table } from '#functions/portal/layout/lists.ts';
import { page } from '#functions/portal/layout/page.ts';
import { stateTag } from '#functions/portal/layout/state-words.ts';
import { useRoute } from '#functions/portal/layout/use-route.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import { one, type Register, type RegisterPorts, type Typed } from './register.ts';
import { registerPage } from './register-page.ts';
import { registers } from './registers.ts';
import { staffing } from './staffing.ts';
import { type WaitingPorts, waitingByOfficer, waitingPart } from './waiting-part.ts';

type Ports = RegisterPorts & { readonly cases: CaseStore; readonly clock: BusinessClock };

const params = z.strictObject({ register: z.string().max(40) });
const typedText = z.union([z.string().max(4_000), z.array(z.string().max(100)).max(20)]);
const routes: readonly Route<Ports>[] = [...masterdataRoutes, ...deviceRoutes];

/** `GET /o/admin`: the registers, and whether the office can staff every task. */
export const showAdmin = route({
  id: 'admin-page',
  method: 'GET',
  path: '/o/admin',
  summary: { zh: '管理', en: 'The page of the administrator' },
  roles: ['administrator'],
  async handle({ session }, { masterdata, tasks, clock }: RegisterPorts & WaitingPorts) {
    const accounts = await masterdata.accounts();
    const waiting = await waitingByOfficer(tasks, accounts);
    const today = civilDateOf(await clock.now());
    const lines = staffing(packOf(defaultPack), accounts);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const missing = lines.filter((one) => one.problem !== undefined);
    return {
      status: 200,
      html: page({
        title: '管理',
        session,
        at: '/o/admin',
        body: html`<ul class="tasks">${registers.map(
          ({ slug, title }) =>
            html`<li><span class="what"><a href="/o/admin/${slug}">${title}</a></span></li>`,
        )}</ul>
<h2>等候办理的任务</h2>${waitingPart(waiting, today)}
<h2>人员与回避</h2>
${
  missing.length === 0
    ? html`<p>各类任务都有人可以办理。</p>`
    : html`<div class="panel stop"><p>有 ${missing.length} 类任务无人可以办理，遇到时办理会中断。请先<a href="/o/admin/accounts">录入人员</a>。</p></div>`
}
${table(
  [{ label: '任务' }, { label: '可以办理的人员' }, { label: '情况' }],
  lines.map((one) => [
    taskKinds[one.kind].title.zh,
    one.able.map((id) => names.get(id) ?? id).join('、'),
    one.problem === undefined
      ? stateTag({ word: '可以办理', tone: 'good' })
      : html`${stateTag({ word: '不能办理', tone: 'stop' })} ${one.problem}`,
  ]),
)}`,
      }),
    };
  },
});

/** `GET /o/admin/{register}`: one register and its form. */
export const showRegister = route({
  id: 'register-page',
  method: 'GET',
  path: '/o/admin/{register}',
  summary: { zh: '登记册', en: 'The page of a register' },
  roles: ['administrator'],
  params,
  query: z.strictObject({
    edit: z.string().max(100).optional(),
    entered: z.string().max(5).optional(),
  }),
  async handle({ params: { register: slug }, query, session }, ports: RegisterPorts) {
    const register = registerOf(slug);
    const rows = await register.rows(ports);
    const edited = rows.find((one) => one.id === query.edit);
    const { typed = {}, id: editing } = edited ?? {};
    const entered = query.entered !== undefined;
    return {
      status: 200,
      html: registerPage(register, { session, rows, typed, editing, entered }),
    };
  },
});

/** `POST` of the same: a record is entered through the route of the API. */
export const enterRecord = route({
  id: 'enter-record-page',
  method: 'POST',
  path: '/o/admin/{register}',
  summary: { zh: '录入', en: 'Enter a record on its page' },
  roles: ['administrator'],
  params,
  body: z.record(z.string().max(40), typedText),
  async handle({ params: { register: slug }, body, session, client }, ports: Ports) {
    const register = registerOf(slug);
    const api = routes.find((one) => one.id === register.route);
    if (api === undefined) throw new Error(`No route ${register.route}`);
    const typed: Typed = body;
    const rows = await register.rows(ports);
    const editing = one(typed, 'editing') || undefined;
    const refuse = (refusal: Refusal) =>
      ({
        status: 400,
        html: registerPage(register, { session, rows, typed, editing, refusal }),
      }) as const;
    const key = one(typed, register.key);
    if (register.editable && key !== editing && rows.some(({ id }) => id === key)) {
      return refuse(enteredBefore(register, key));
    }
    const form = await register.body(typed, ports);
    const used = await useRoute(api, { form, session, client }, ports);
    if (used.taken) return { status: 303, location: `/o/admin/${slug}?entered=1` };
    const { refusal } = used;
    const fields = refusal.fields.map((one) => ({
      ...one,
      field: register.renamed?.[one.field] ?? one.field,
    }));
    return refuse({ ...refusal, fields });
  },
});

/** A new record must not replace another one unnoticed. */
function enteredBefore({ key, title }: Register, value: string): Refusal {
  const zh = '已经录入过；要修改，请在上面的列表中点“修改”';
  const message = { zh, en: 'This was entered before; change it from the list' };
  return { message: { zh: `${title}没有保存。` }, fields: [{ field: key, value, message }] };
}

function registerOf(slug: string): Register {
  const found = registers.find((one) => one.slug === slug);
  if (found === undefined) {
    throw new Problem('not-found', { zh: '没有找到', en: 'There is no such register' });
  }
  return found;
}
