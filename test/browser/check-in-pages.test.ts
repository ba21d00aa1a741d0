import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { commit } from '#functions/storage/transaction.ts';
import { openBrowser } from '#infra/local/demo/browser/open-browser.ts';
import { arriveSignedIn } from '#infra/local/demo/browser/sign-in-by-mail.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { seedOpenedClass } from '../e2e/seeded-class.ts';
import { seededWorld } from '../e2e/seeded-world.ts';
import { sharedDeployment } from '../e2e/shared-deployment.ts';
import { newKeys } from '../functions/attendance/device-world.ts';

const day = civilDate('2024-09-02');

/** The forms about check-ins, without JavaScript and on a phone. */
describe('devices and late check-ins on their pages', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const attendance = dynamoAttendanceStore(client, tables['evidence'] ?? '');
  let browser: Browser;
  let at: string;
  let seeded: Awaited<ReturnType<typeof seedOpenedClass>>;

  beforeAll(async () => {
    await seededWorld(deployment);
    seeded = await seedOpenedClass(client, tables['cases'] ?? '', { days: [day] });
    at = `${deployment.baseUrl}/o/classes/${seeded.classId}`;
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function pageOf(actor: string, url: string): Promise<Page> {
    const viewport = { width: 360, height: 740 };
    const context = await browser.newContext({ javaScriptEnabled: false, viewport });
    const page = await context.newPage();
    await arriveSignedIn(page, deployment.endpoint, `${actor}@example.invalid`, url);
    return page;
  }

  it('an administrator registers a device from the class, and takes it out of use', async () => {
    const page = await pageOf('administrator', at);
    await page.getByRole('link', { name: '打卡设备' }).click();
    expect(await page.locator('main').textContent()).toContain('还没有登记设备');
    await page.getByLabel('设备名称').fill('一号教室');
    await page.getByLabel('设备编号').fill(`door-${seeded.projectId}`);
    await page.getByLabel('设备公钥').fill('不是公钥');
    await page.getByRole('button', { name: '登记' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Ed25519');
    expect(await page.getByLabel('设备名称').inputValue()).toBe('一号教室');
    await page.getByLabel('设备公钥').fill(newKeys().publicKey);
    await page.getByRole('button', { name: '登记' }).click();
    expect(await page.getByRole('status').textContent()).toContain('已登记');
    await page.getByRole('link', { name: '一号教室' }).click();
    await page.getByLabel('停用理由').fill('设备遗失');
    await page.getByRole('button', { name: '停用设备' }).click();
    expect(await page.locator('main').textContent()).toContain('设备遗失');
    expect(await page.getByRole('button', { name: '停用设备' }).count()).toBe(0);
    const width = await page.locator('body').evaluate((body) => body.scrollWidth);
    expect(width).toBe(360);
  });

  it('a reviewer lets a late check-in count', async () => {
    const one = { schemaVersion: 1, classId: seeded.classId, trainee: 'C1-T01', day } as const;
    await commit(client, [
      attendance.add({
        ...one,
        side: 'in',
        at: instantAt(day, '09:40'),
        accepted: false,
        device: `door-${seeded.projectId}`,
        sha256: 'd'.repeat(64),
      }),
    ]);
    const page = await pageOf('reviewer-1', at);
    await page.getByRole('link', { name: '迟到打卡' }).click();
    await page.getByRole('checkbox', { name: /C1-T01/ }).check();
    await page.getByLabel('核实的原因').fill('公交停运');
    await page.getByRole('button', { name: '认定有效' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('凭据');
    expect(await page.getByRole('checkbox', { name: /C1-T01/ }).isChecked()).toBe(true);
    await page.getByLabel('凭据').fill('停运通知');
    await page.getByRole('button', { name: '认定有效' }).click();
    expect(await page.getByRole('status').textContent()).toContain('已认定 1 次');
    expect((await attendance.ofClass(seeded.classId))[0]).toMatchObject({
      accepted: true,
      acceptedBy: 'reviewer-1',
      proof: '停运通知',
    });
  });
});
