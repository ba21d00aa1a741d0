import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { commit } from '#functions/storage/transaction.ts';
import { openBrowser } from '#infra/local/demo/browser/open-browser.ts';
import { inventedPeople } from '#infra/local/demo/invented-people.ts';
import { makePdf } from '#infra/local/demo/make-document.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import { readMailbox } from '#infra/local/mailbox.ts';
import { sharedDeployment } from '../e2e/shared-deployment.ts';
import { runningProject, sampleClass } from '../functions/cases/sample-case.ts';

const address = 'desk@example.invalid';

/** The whole file runs without JavaScript: pages are forms and links, and nothing else. */
describe('an institution that works on its pages', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const number = 400_000 + Math.floor(Math.random() * 500_000);
  const project = runningProject(number, { institutionId: sampleIds.institution });
  const drafted = sampleClass(project);
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const cases = dynamoCaseStore(client, tables['cases'] ?? '');
    await commit(client, [cases.putProject(project), cases.putClass(drafted)]);
    await dynamoMasterdataStore(client, tables['masterdata'] ?? '').putAccount({
      schemaVersion: 1,
      id: 'institution-desk',
      name: '示例人员',
      address,
      roles: ['institution'],
      organisation: sampleIds.institution,
      active: true,
    });
    browser = await openBrowser();
    context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      baseURL: deployment.baseUrl,
    });
    page = await context.newPage();
  });
  afterAll(() => browser?.close());

  const heading = () => page.getByRole('heading', { level: 1 }).textContent();

  it('is asked to sign in, with a mailed code, and arrives where it was going', async () => {
    await page.goto(`/cases/${project.id}`);
    expect(await heading()).toBe('登录');
    await page.getByLabel('电子邮箱').fill(address);
    await page.getByRole('button', { name: '发送验证码' }).click();
    expect(await page.locator('main').textContent()).toContain(`如果 ${address} 已经登记`);
    await page.getByLabel('验证码').fill('12');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('六位数字');
    const mails = await readMailbox(deployment.endpoint);
    const mail = mails.filter(({ to }) => to.includes(address)).at(-1);
    await page.getByLabel('验证码').fill(/\d{6}/.exec(mail?.text ?? '')?.[0] ?? '');
    await page.getByRole('button', { name: '登录' }).click();
    expect(new URL(page.url()).pathname).toBe(`/i/cases/${project.id}`);
    expect(await heading()).toBe('导游培训项目');
  });

  it('pastes a roster, is told the wrong line, and loses nothing', async () => {
    const people = inventedPeople(3, 40 + (number % 400));
    const lines = people.map((one) => `${one.name}\t${one.number}\t城镇登记失业人员\t2024-03-01`);
    const wrong = (people[1]?.number ?? '').replace(/.$/, (last) => (last === '1' ? '2' : '1'));
    await page.goto(`/i/classes/${drafted.id}`);
    await page.getByRole('link', { name: '花名册' }).click();
    const pasted = lines.join('\n').replace(people[1]?.number ?? '', wrong);
    await page.getByLabel('花名册', { exact: true }).fill(pasted);
    await page.getByRole('button', { name: '保存花名册' }).click();
    const alert = (await page.getByRole('alert').textContent()) ?? '';
    expect(alert).toContain('第 2 行 身份证号');
    expect(alert).toContain(`220***${wrong.slice(-4)}`);
    expect(alert).not.toContain(wrong);
    expect(await page.getByLabel('花名册', { exact: true }).inputValue()).toBe(pasted);
    await page.getByLabel('花名册', { exact: true }).fill(lines.join('\n'));
    await page.getByRole('button', { name: '保存花名册' }).click();
    const roster = (await page.locator('main').textContent()) ?? '';
    expect(roster).toContain('C1-T03');
    expect(roster).toContain('测****');
    for (const { name, number: id } of people) {
      expect(roster).not.toContain(name);
      expect(roster).not.toContain(id);
    }
  });

  async function upload(file: { name: string; contentType: string; bytes: Buffer }) {
    await page.locator('#file').setInputFiles({
      name: file.name,
      mimeType: file.contentType,
      buffer: file.bytes,
    });
    await page.getByRole('button', { name: '上传' }).click();
    // The page reloads itself until the file was inspected.
    await page.getByText(/文件已通过检查并存档|文件被退回/).waitFor({ timeout: 60_000 });
  }

  it('uploads a file of a wrong kind, reads why it came back, and files the right one', async () => {
    await page.goto(`/i/classes/${drafted.id}/files`);
    const row = page.getByRole('row', { name: /授课师资/ });
    expect(await row.textContent()).toContain('未提交');
    await row.getByRole('button', { name: '上传' }).click();
    const text = Buffer.from(`plainly no document ${number}`);
    await upload({ name: 'teachers.pdf', contentType: 'application/pdf', bytes: text });
    expect(await page.getByRole('alert').textContent()).toContain('文件被退回');
    await page.getByRole('link', { name: '返回材料清单' }).first().click();
    expect(await row.textContent()).toContain('已退回');
    await row.getByRole('button', { name: '重新上传' }).click();
    await upload(makePdf('teachers.pdf', [`Teachers of ${drafted.id}`]));
    await page.getByRole('link', { name: '返回材料清单' }).first().click();
    expect(await row.textContent()).toContain('已接收');
  });

  it('fits a phone: no page scrolls sideways', async () => {
    for (const path of ['', '/plan', '/timetable', '/roster', '/files', '/check', '/days']) {
      await page.goto(`/i/classes/${drafted.id}${path}`);
      const width = await page.locator('body').evaluate((body) => body.scrollWidth);
      expect([path, width]).toEqual([path, 360]);
    }
  });

  it('signs out', async () => {
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.goto('/i');
    expect(await heading()).toBe('登录');
  });
});
