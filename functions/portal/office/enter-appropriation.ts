import { html } from 'hono/html';
import * as z from 'zod';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { enterAppropriation } from '#functions/ledger/enter-appropriation.ts';
import type { LedgerStore } from '#functions/ledger/ledger-store.ts';
import { errorSummary, type Refusal } from '#functions/portal/layout/error-summary.ts';
import { numberField, textField } from '#functions/portal/layout/field.ts';
import { button, form } from '#functions/portal/layout/form.ts';
import { page } from '#functions/portal/layout/page.ts';
import { useRoute } from '#functions/portal/layout/use-route.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { yearOf } from '#policy/engine/civil-date.ts';
import { fenOf } from './answer-form.ts';

interface Typed {
  readonly year?: string | undefined;
  readonly amountYuan?: string | undefined;
  readonly document?: string | undefined;
}

const path = '/o/finance/appropriations';

/** `GET /o/finance/appropriations`: the form for money granted to the fund. */
export const showAppropriation = route({
  id: 'appropriation-page',
  method: 'GET',
  path,
  summary: { zh: '录入资金指标', en: 'The form of an appropriation' },
  roles: ['finance'],
  async handle({ session }, { clock }: { clock: BusinessClock }) {
    const year = String(yearOf(civilDateOf(await clock.now())));
    return { status: 200, html: formPage(session, { year }) };
  },
});

/** `POST` of the same, through the route of the API. */
export const enterAppropriationPage = route({
  id: 'enter-appropriation-page',
  method: 'POST',
  path,
  summary: { zh: '录入资金指标', en: 'Enter an appropriation on its page' },
  roles: ['finance'],
  body: z.strictObject({
    year: z.string().max(10).optional(),
    amountYuan: z.string().max(40).optional(),
    document: z.string().max(200).optional(),
  }),
  async handle(
    { body, session, client },
    ports: { ledger: LedgerStore; clock: BusinessClock; commit: Commit },
  ) {
    const used = await useRoute(
      enterAppropriation,
      {
        form: {
          fund: packOf(defaultPack).fund.code,
          year: body.year,
          amountFen: fenOf(body.amountYuan) ?? body.amountYuan ?? '',
          document: body.document ?? '',
        },
        session,
        client,
      },
      ports,
    );
    if (used.taken) return { status: 303, location: '/o/finance' };
    const { refusal } = used;
    const fields = refusal.fields.map((one) =>
      one.field === 'amountFen'
        ? { field: 'amountYuan', message: { zh: '应为大于零的金额，例如 1000000.00', en: '' } }
        : one,
    );
    return { status: 400, html: formPage(session, body, { ...refusal, fields }) };
  },
});

function formPage(session: Session, typed: Typed, refusal?: Refusal): string {
  const labels = { year: '年度', amountYuan: '金额（元）', document: '文号' };
  return page({
    title: '录入资金指标',
    session,
    at: '/o/finance',
    back: { href: '/o/finance', label: '资金' },
    wrong: refusal !== undefined,
    body: html`${errorSummary(refusal, labels)}
<p>${packOf(defaultPack).fund.label.zh}。录入后立即可以用于立项预留，不能修改；录错的请联系管理员。</p>
${form(session, path, [
  numberField({ name: 'year', label: labels.year, value: typed.year, refusal }),
  textField({
    name: 'amountYuan',
    label: labels.amountYuan,
    hint: '例如 1000000.00',
    value: typed.amountYuan,
    refusal,
    attributes: 'inputmode="decimal" autocomplete="off"',
  }),
  textField({
    name: 'document',
    label: labels.document,
    hint: '下达指标的文件文号；同一文件只能录入一次',
    value: typed.document,
    refusal,
  }),
  button('录入'),
])}`,
  });
}
