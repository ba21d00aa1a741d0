import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { commit } from '#functions/storage/transaction.ts';
import { openBrowser } from '#infra/local/demo/browser/open-browser.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import { readMailbox } from '#infra/local/mailbox.ts';
import { seededWorld } from '../e2e/seeded-world.ts';
import { sharedDeployment } from '../e2e/shared-deployment.ts';
import { draftProject } from '../functions/cases/sample-case.ts';

/** The whole file runs without JavaScript, on a phone. */
describe('an enterprise, with an account and without one', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const number = 100_000 + Math.floor(Math.random() * 90_000);
  const enterpriseId = `E${number}`;
  const contact = `contact-${number}@example.invalid`;
  const desk = `enterprise-${number}@example.invalid`;
  const drafted = draftProject(number, { institutionId: sampleIds.institution });
  const project = {
    ...drafted,
    application: { ...drafted.application, enterpriseIds: [enterpriseId] },
  };
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const newContext = () =>
    browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      baseURL: deployment.baseUrl,
    });

  beforeAll(async () => {
    const world = await seededWorld(deployment);
    const cases = dynamoCaseStore(client, tables['cases'] ?? '');
    const masterdata = dynamoMasterdataStore(client, tables['masterdata'] ?? '');
    await masterdata.putEnterprise({
      schemaVersion: 1,
      id: enterpriseId,
      name: '示例智能装备制造有限公司',
      qualified: true,
      qualificationReason: '列入本市重点企业名单（示例）',
      withdrawn: false,
      contact: { name: '示例联系人', address: contact },
    });
    await masterdata.putInstitution({
      schemaVersion: 1,
      id: sampleIds.institution,
      name: sampleIds.institutionName,
      type: 'vocational-college',
      status: 'active',
      account: { holder: sampleIds.institutionName, bank: '示例银行', number: '6200000000000001' },
    });
    await masterdata.putAccount({
      schemaVersion: 1,
      id: `enterprise-${number}`,
      name: '示例企业经办人',
      address: desk,
      roles: ['enterprise'],
      organisation: enterpriseId,
      active: true,
    });
    await commit(client, [
      cases.putProject(project),
      ...cases.nameEnterprises(project.id, [enterpriseId], []),
    ]);
    const asked = await world.institution.call(
      'POST',
      `/api/institution/projects/${project.id}/confirmations`,
      { enterpriseId },
    );
    expect(asked.status).toBe(202);
    browser = await openBrowser();
    context = await newContext();
    page = await context.newPage();
  });
  afterAll(() => browser?.close());

  const text = async () => (await page.locator('main').textContent()) ?? '';
  const mailTo = async (address: string, wanted: RegExp) => {
    for (let tries = 0; tries < 40; tries += 1) {
      const mails = await readMailbox(deployment.endpoint);
      const found = mails.findLast((one) => one.to.includes(address) && wanted.test(one.text));
      if (found !== undefined) return wanted.exec(found.text)?.[0] ?? '';
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`No mail to ${address}`);
  };
  const fits = async () =>
    expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBe(360);

  it('opens the link of its mail, proves the address, reads, declines without a reason, confirms', async () => {
    await page.goto(await mailTo(contact, /\/confirm\/[\w-]{32}/));
    expect(await text()).toContain('您不需要账户');
    await fits();
    await page.getByRole('button', { name: '发送验证码' }).click();
    await fits();
    await page.getByLabel('验证码').fill(await mailTo(contact, /\d{6}(?=，10 分钟)/));
    await page.getByRole('button', { name: '查看内容' }).click();
    expect(await text()).toContain('讲解员');
    await fits();
    await page.getByLabel('不确认').check();
    await page.getByRole('button', { name: '提交答复' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('不确认须填写理由');
    await page.getByLabel(/^确认/).check();
    await page.getByRole('button', { name: '提交答复' }).click();
    expect(await text()).toContain('已答复：确认');
    await fits();
    await page.goto('/');
    await page.getByRole('link', { name: '继续办理' }).click();
    expect(await text()).toContain('已答复：确认');
  });

  it('signs in with an account and finds the case on its list', async () => {
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.goto('/sign-in');
    await page.getByLabel('电子邮箱').fill(desk);
    await page.getByRole('button', { name: '发送验证码' }).click();
    await page.getByLabel('验证码').fill(await mailTo(desk, /\d{6}(?=，10 分钟)/));
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('与本企业有关的项目');
    expect(await text()).toContain('等待承训单位');
    await fits();
    await page.getByRole('link', { name: project.id }).click();
    expect(await text()).not.toContain('请您办理');
    expect(await text()).toContain('用工企业确认立项申请');
    await fits();
  });
});
