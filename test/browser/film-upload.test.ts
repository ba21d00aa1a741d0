import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClassId } from '#functions/cases/subject.ts';
import { PART_BYTES } from '#functions/evidence/parts/part-plan.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { openBrowser } from '#infra/local/demo/browser/open-browser.ts';
import { arriveSignedIn } from '#infra/local/demo/browser/sign-in-by-mail.ts';
import { makeClip } from '#infra/local/demo/make-clip.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import { paddedFilm } from '../e2e/padded-film.ts';
import { seedOpenedClass } from '../e2e/seeded-class.ts';
import { seededWorld } from '../e2e/seeded-world.ts';
import { sharedDeployment } from '../e2e/shared-deployment.ts';

const day = '2024-09-02';
const address = 'film-desk@example.invalid';
const isPart = (url: URL) => url.searchParams.has('partNumber');

describe('an institution that uploads a long film on its page', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const folder = mkdtempSync(join(tmpdir(), 'films-'));
  let browser: Browser;
  let classId: ClassId;

  beforeAll(async () => {
    const world = await seededWorld(deployment);
    ({ classId } = await seedOpenedClass(client, tables['cases'] ?? '', { days: [day] }));
    await dynamoMasterdataStore(client, tables['masterdata'] ?? '').putAccount({
      schemaVersion: 1,
      id: 'institution-film-desk',
      name: '示例人员',
      address,
      roles: ['institution'],
      organisation: sampleIds.institution,
      active: true,
    });
    await world.advanceTo(day, '17:00');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A film of three parts on the disk of the desk. */
  async function filmFile(words: string): Promise<string> {
    const { bytes } = await makeClip('film', `${classId} ${words}`, 1201);
    const path = join(folder, `${words}.mp4`);
    writeFileSync(path, paddedFilm(bytes, 2 * PART_BYTES + 1_234_567));
    return path;
  }

  async function deskPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      baseURL: deployment.baseUrl,
      ...options,
    });
    const page = await context.newPage();
    const about = new URLSearchParams({ subject: classId, item: 'clip', day });
    const url = `${deployment.baseUrl}/i/uploads/new?${about}`;
    await arriveSignedIn(page, deployment.endpoint, address, url);
    await page.getByRole('button', { name: '选择文件' }).click();
    await page.locator('#file').waitFor();
    return page;
  }

  const status = (page: Page) => page.locator('#in-parts').getByRole('status');
  const accepted = (page: Page) =>
    page.getByText('文件已通过检查并存档').waitFor({ timeout: 60_000 });

  it('goes on from what has arrived after a reload, and is accepted', async () => {
    const film = await filmFile('resumed');
    const page = await deskPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text());
    });
    await page.route(isPart, (route) =>
      new URL(route.request().url()).searchParams.get('partNumber') === '3'
        ? route.abort()
        : route.continue(),
    );
    await page.locator('#file').setInputFiles(film);
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await status(page).getByText('正在重试').waitFor();
    await page.getByText('已上传 10.0 MB，共 11.2 MB').waitFor();

    await page.reload();
    await page.unroute(isPart);
    expect(new URL(page.url()).pathname).toBe('/i/uploads/new');
    await page.getByRole('button', { name: '选择文件' }).click();
    await status(page).getByText('上次上传的“resumed.mp4”已送达 66%').waitFor();
    const sent: (string | null)[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (request.method() === 'PUT') sent.push(url.searchParams.get('partNumber'));
    });
    await page.locator('#file').setInputFiles(film);
    await page.getByRole('button', { name: '继续上传' }).click();
    await accepted(page);

    expect(sent).toEqual(['3']);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    expect(await page.locator('main').textContent()).toContain('实测时长 20 分 1 秒');
  });

  it('is given up, and another one goes its way from the beginning', async () => {
    const page = await deskPage({ viewport: { width: 1280, height: 800 } });
    // One part stays on its way until the page lets go of it.
    await page.route(isPart, () => {});
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('#file').setInputFiles(await filmFile('given-up'));
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await page.getByRole('button', { name: '放弃上传' }).click();
    await status(page).getByText('已放弃上传').waitFor();
    expect(await page.getByRole('button', { name: '放弃上传' }).isVisible()).toBe(false);
    expect(await page.getByRole('progressbar').isVisible()).toBe(false);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.unroute(isPart);

    await page.locator('#file').setInputFiles(await filmFile('another'));
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await accepted(page);
  });

  it('is given up while it is only being begun, and nothing of it stays', async () => {
    const page = await deskPage();
    const { promise: pressed, resolve: press } = Promise.withResolvers<void>();
    const givenUp: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/parts/give-up')) givenUp.push(request.postData() ?? '');
    });
    await page.route('**/uploads/parts', async (route) => {
      await pressed;
      await route.continue();
    });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('#file').setInputFiles(await filmFile('regretted'));
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await page.getByRole('button', { name: '放弃上传' }).click();
    await status(page).getByText('正在放弃上传').waitFor();
    press();
    await status(page).getByText('已放弃上传').waitFor();
    expect(givenUp).toHaveLength(1);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    expect(await page.getByRole('progressbar').isVisible()).toBe(false);
  });

  it('reads why a film is not taken, and chooses another', async () => {
    const page = await deskPage();
    await page.locator('#file').setInputFiles({
      name: 'film.mov',
      mimeType: 'video/quicktime',
      buffer: Buffer.from('no MP4 at all'),
    });
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await status(page).getByText('不接受这样的文件，须为：MP4 视频').waitFor();
    await page.locator('#file').setInputFiles(await filmFile('right'));
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await accepted(page);
  });

  it('is sent whole by the form where there are no scripts', async () => {
    const page = await deskPage({ javaScriptEnabled: false });
    expect(await page.locator('#in-parts').isVisible()).toBe(false);
    expect(await page.getByText('请在 15 分钟内开始上传').isVisible()).toBe(true);
    await page.locator('#file').setInputFiles(await filmFile('whole'));
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await accepted(page);
  });
});
