import { html } from 'hono/html';
import * as z from 'zod';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { verifyChain } from '#functions/ledger/chain.ts';
import { closedCases } from '#functions/ledger/closed-cases.ts';
import { reconcile } from '#functions/ledger/reconcile.ts';
import { page } from '#functions/portal/layout/page.ts';
import { yearOf } from '#policy/engine/civil-date.ts';
import { bookPart, fundPart, paymentsPart, waitingPart } from './finance-part.ts';
import { differenceText, faultText, fundLines } from './finance-view.ts';
import type { TaskReading } from './load-task.ts';

const roles = ['finance', 'auditor', 'administrator'] as const;
/** How many years back the standing of the fund is shown. */
const YEARS = 4;

/** `GET /o/finance`: what the fund still has, what waits for finance. */
export const showFinance = route({
  id: 'finance-page',
  method: 'GET',
  path: '/o/finance',
  summary: { zh: '资金', en: 'The page of finance' },
  roles,
  async handle({ session }, ports: TaskReading) {
    const { fund } = packOf(defaultPack);
    const [accounts, now] = await Promise.all([ports.masterdata.accounts(), ports.clock.now()]);
    const today = civilDateOf(now);
    const years = Array.from({ length: YEARS }, (_, back) => yearOf(today) + 1 - back);
    const [heads, tasks] = await Promise.all([
      Promise.all(years.map((year) => ports.ledger.head(fund.code, year))),
      Promise.all(
        accounts
          .filter((one) => one.roles.includes('finance'))
          .map((one) => ports.tasks.ofAssignee(one.id)),
      ),
    ]);
    const people = new Map(accounts.map(({ id, name }) => [id, name]));
    return {
      status: 200,
      html: page({
        title: '资金',
        session,
        at: '/o/finance',
        body: html`<h2>等候办理</h2>${waitingPart(tasks.flat(), people, session, today)}
<h2>资金指标和结余</h2><p class="hint">${fund.label.zh}</p>${fundPart(fundLines(heads), session)}`,
      }),
    };
  },
});

/** `GET /o/finance/books/{year}`: the book of a year with its check, its transfers and its differences. */
export const showBook = route({
  id: 'book-page',
  method: 'GET',
  path: '/o/finance/books/{year}',
  summary: { zh: '账簿', en: 'The page of a book' },
  roles,
  params: z.strictObject({ year: z.int().min(2000).max(2999) }),
  async handle({ params, session }, ports: TaskReading) {
    const { fund } = packOf(defaultPack);
    const entries = await ports.ledger.ofBook(fund.code, params.year);
    if (entries.length === 0) {
      throw new Problem('not-found', {
        zh: `${params.year} 年没有账簿。`,
        en: 'There is no book of this year',
      });
    }
    const faults = verifyChain(entries);
    const differences = reconcile(entries, await closedCases(ports.cases, entries));
    const sound = faults.length + differences.length === 0;
    return {
      status: 200,
      html: page({
        title: `${params.year} 年账簿`,
        session,
        at: '/o/finance',
        back: { href: '/o/finance', label: '资金' },
        body: html`<div class="panel ${sound ? 'done' : 'stop'}">${
          sound
            ? html`<p>已逐笔核对 ${entries.length} 笔：序号、衔接、借贷和余额均相符，没有差异。</p>`
            : html`<p>核对发现 ${faults.length + differences.length} 处问题，请停止拨付并联系管理员：</p><ul>${[...faults.map(faultText), ...differences.map(differenceText)].map((one) => html`<li>${one}</li>`)}</ul>`
        }</div>
${fundPart(fundLines([entries.at(-1)]), { ...session, role: 'auditor' })}
<h2>拨付</h2>${paymentsPart(entries)}
<h2>账目</h2>${bookPart(entries)}`,
      }),
    };
  },
});
