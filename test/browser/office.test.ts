import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveOnPage } from '#infra/local/demo/browser/approve-on-page.ts';
import { openBrowser } from '#infra/local/demo/browser/open-browser.ts';
import { followMail, mailTo } from '#infra/local/demo/browser/sign-in-by-mail.ts';
import type { Answer, Caller } from '#infra/local/demo/caller.ts';
import { type Lived, liveScenario } from '#infra/local/demo/live-scenario.ts';
import type { World } from '#infra/local/demo/world.ts';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import { seededWorld } from '../e2e/seeded-world.ts';
import { sharedDeployment } from '../e2e/shared-deployment.ts';
import { smallStory } from '../e2e/small-story.ts';
import { everybody, lookAtEveryPage } from './every-page.ts';

/** What is answered on pages, by the kind of task; everything else goes through the API. */
const onPages = [
  'review-application',
  'trigger-settlement',
  'record-funding',
  'release-payment',
  'record-payment',
];
const returned = '户名与账号不符，银行退回';

describe('an office that works on its pages', () => {
  const deployment = sharedDeployment();
  const contexts = new Map<string, BrowserContext>();
  let browser: Browser;
  let world: World;
  let lived: Lived;

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

  async function recordFunding(page: Page, record: Record<string, unknown>): Promise<void> {
    await page.getByRole('radio', { name: /^已批复/ }).check();
    await page.getByRole('button', { name: '提交决定' }).click();
    // Nothing is granted without its numbers, each missed at its own field.
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(4);
    await page.getByLabel('请示文号').fill(String(record['requestNumber']));
    await page.getByLabel('请示日期').fill(String(record['requestedOn']));
    await page.getByLabel('批复文号').fill(String(record['replyNumber']));
    await page.getByLabel('批复日期').fill(String(record['repliedOn']));
    await page.getByRole('button', { name: '提交决定' }).click();
  }

  /** The transfer comes back from the bank; the case says so, and the next one is asked for. */
  async function failFirst(officer: Caller, page: Page, record: Record<string, unknown>) {
    const total = fen(Number(record['amountFen']));
    await page.getByLabel('凭证号').fill(`${record['voucherNumber']}-退`);
    await page.getByLabel('银行日期').fill(String(record['bankDate']));
    await page.getByLabel('金额（元）').fill(formatYuan(total));
    await page.getByLabel('金额大写').fill(amountInCapitals(total));
    await page.getByRole('radio', { name: /^拨付失败/ }).check();
    await page.getByRole('textbox', { name: '理由' }).fill(returned);
    await page.getByRole('button', { name: '提交决定' }).click();
    expect(await page.locator('.panel.done').textContent()).toContain('此任务已办理：拨付失败');
    await world.advanceTo(String(record['bankDate']), '11:10');
    await page.getByRole('link', { name: '查看项目全部情况' }).click();
    expect(await page.locator('.lead .tag').textContent()).toBe('拨付失败');
    expect(await page.locator('main').textContent()).toContain(returned);
    await page.goto(`${deployment.baseUrl}/o`);
    const { body } = await officer.call('GET', '/api/office/tasks');
    const again = body.tasks.find(
      (one: { kind: string; status: string }) =>
        one.kind === 'record-payment' && one.status === 'pending',
    );
    await page.goto(`${deployment.baseUrl}/tasks/${again.link}`);
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
        const { record = {} } = body as { record?: Record<string, unknown> };
        if (task.kind === 'record-funding') await recordFunding(page, record);
        else if (task.kind === 'record-payment') {
          await failFirst(officer, page, record);
          await recordPayment(page, record);
        } else await approveOnPage(page);
        expect(await page.locator('.panel.done').textContent()).toContain('此任务已办理');
        await page.close();
        return { status: 200, body: {} };
      },
    };
  }

  it('approves, triggers, releases and pays from the links of its mails', async () => {
    const said: string[] = [];
    world = await seededWorld(deployment, said);

    lived = await liveScenario(
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

  it.each(everybody.map((as) => ({ as, whom: as ?? 'whoever is not signed in' })))(
    'fits a phone and speaks Chinese on every page of $whom',
    async ({ as }) => {
      const [officer] = world.finance;
      const { body } = (await officer?.call('GET', '/api/office/tasks')) ?? { body: { tasks: [] } };
      const { wrong, shown } = await lookAtEveryPage(deployment, browser, as, {
        projectId: lived.projectId,
        id: lived.projectId,
        classId: `${lived.projectId}-C1`,
        subject: `${lived.projectId}-C1`,
        trainee: 'C1-T01',
        section: 'demand',
        register: 'accounts',
        year: lived.projectId.slice(1, 5),
        link: body.tasks[0]?.link,
        notice: `${lived.projectId}.1`,
        '?subject': `${lived.projectId}-C1`,
        '?item': 'clip',
        '?day': '2024-05-06',
      });
      expect(wrong).toEqual([]);
      expect(shown).toBeGreaterThan(2);
    },
  );
});
