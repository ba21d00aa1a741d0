import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveOnPage } from '#infra/local/demo/browser/approve-on-page.ts';
import { openBrowser } from '#infra/local/demo/browser/open-browser.ts';
import { followMail, mailTo } from '#infra/local/demo/browser/sign-in-by-mail.ts';
import type { Answer, Caller } from '#infra/local/demo/caller.ts';
import { liveScenario } from '#infra/local/demo/live-scenario.ts';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import { seededWorld } from '../e2e/seeded-world.ts';
import { sharedDeployment } from '../e2e/shared-deployment.ts';
import { smallStory } from '../e2e/small-story.ts';

/** What is answered on pages, by the kind of task; everything else goes through the API. */
const onPages = ['review-application', 'trigger-settlement', 'release-payment', 'record-payment'];

describe('an office that works on its pages', () => {
  const deployment = sharedDeployment();
  const contexts = new Map<string, BrowserContext>();
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** The page of an officer, who stays signed in. */
  async function pageOf(actor: string): Promise<Page> {
    const context = contexts.get(actor) ?? (await browser.newContext());
    contexts.set(actor, context);
    return context.newPage();
  }

  async function recordPayment(page: Page, record: Record<string, unknown>): Promise<void> {
    const total = fen(Number(record['amountFen']));
    await page.getByLabel('凭证号').fill(String(record['voucherNumber']));
    await page.getByLabel('银行日期').fill(String(record['bankDate']));
    await page.getByLabel('金额（元）').fill('1.00');
    await page.getByLabel('金额大写').fill('人民币壹元整');
    await page.getByRole('radio', { name: /^已到账/ }).check();
    await page.getByRole('button', { name: '提交决定' }).click();
    // A wrong amount is refused at its field, and what else was typed is still there.
    expect(await page.getByRole('alert').textContent()).toContain('应为');
    expect(await page.getByLabel('凭证号').inputValue()).toBe(record['voucherNumber']);
    await page.getByLabel('金额（元）').fill(formatYuan(total));
    await page.getByLabel('金额大写').fill(amountInCapitals(total));
    await page.getByRole('button', { name: '提交决定' }).click();
  }

  /** An officer who answers some tasks on the page that the mail leads to. */
  function onPage(officer: Caller): Caller {
    return {
      actor: officer.actor,
      async call(method, path, body): Promise<Answer> {
        const link = /^\/api\/office\/tasks\/([^/]+)\/decision$/.exec(path)?.[1];
        if (link === undefined) return officer.call(method, path, body);
        const { body: mine } = await officer.call('GET', '/api/office/tasks');
        const task = mine.tasks.find((one: { link: string }) => one.link === link);
        if (!onPages.includes(task.kind)) return officer.call(method, path, body);
        const address = `${officer.actor}@example.invalid`;
        const mail = await mailTo(deployment.endpoint, address, ({ text }) => text.includes(link));
        const page = await pageOf(officer.actor);
        await followMail(page, deployment.endpoint, address, mail);
        if (task.kind === 'record-payment') {
          await recordPayment(page, (body as { record: Record<string, unknown> }).record);
        } else await approveOnPage(page);
        expect(await page.locator('.panel.done').textContent()).toContain('此任务已办理');
        await page.close();
        return { status: 200, body: {} };
      },
    };
  }

  it('approves, triggers, releases and pays from the links of its mails', async () => {
    const said: string[] = [];
    const world = await seededWorld(deployment, said);

    const lived = await liveScenario(
      { ...world, reviewers: world.reviewers.map(onPage), finance: world.finance.map(onPage) },
      smallStory,
    ).catch((error) => {
      throw new Error(said.join('\n'), { cause: error });
    });

    expect(lived.status).toBe('closed');
    const page = await pageOf('finance-1');
    await page.goto(`${deployment.baseUrl}/o/cases/${lived.projectId}/statement`);
    const text = await page.locator('main').textContent();
    expect(text).toContain(amountInCapitals(fen(lived.settledFen)));
  });
});
