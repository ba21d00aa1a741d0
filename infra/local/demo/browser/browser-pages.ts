import type { Browser, Page } from 'playwright-core';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { UnexpectedAnswer } from '../caller.ts';
import type { HandInPorts } from '../hand-in.ts';
import { makeFile } from '../make-file.ts';
import { addressOf } from '../sample-people.ts';
import type { Pages } from '../world.ts';
import { approveOnPage } from './approve-on-page.ts';
import { openBrowser } from './open-browser.ts';
import { press } from './press.ts';
import { arriveSignedIn, followMail, mailTo } from './sign-in-by-mail.ts';

/** Real milliseconds that a page may take on a busy machine. */
const PATIENCE = 60_000;

/** The pages of a deployment in one browser, which starts with the first page; everybody has cookies of their own. */
export function browserPages(
  { baseUrl, endpoint }: DeploymentDescription,
  { institution, copyOf, inspected }: HandInPorts,
): Pages & { close(): Promise<void> } {
  const pages = new Map<string, Promise<Page>>();
  let browser: Promise<Browser> | undefined;

  function pageOf(actor: string): Promise<Page> {
    const page = pages.get(actor) ?? newPage();
    pages.set(actor, page);
    return page;
  }

  async function newPage(): Promise<Page> {
    browser ??= openBrowser();
    // All is forms and links: what a browser without scripts cannot do is missing.
    const context = await (await browser).newContext({ javaScriptEnabled: false });
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  async function deskAt(path: string): Promise<Page> {
    const page = await pageOf(institution.actor);
    await arriveSignedIn(page, endpoint, addressOf(institution.actor), `${baseUrl}${path}`);
    return page;
  }

  return {
    async enterRoster(classId, trainees) {
      const page = await deskAt(`/i/classes/${classId}/roster`);
      const lines = trainees.map(({ name, idNumber, group = '', groupSince = '' }) =>
        [name, idNumber, group, groupSince].join('\t'),
      );
      await page.getByLabel('花名册', { exact: true }).fill(lines.join('\n'));
      await press(page, '保存花名册');
      await page.getByText(`现有的全部 ${trainees.length} 人`).waitFor();
    },

    async upload(filing) {
      const { subject, item, day, trainee } = filing;
      const about = Object.entries({ subject, item, day, trainee }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      );
      const file = await makeFile(filing, copyOf(filing));
      const page = await deskAt(`/i/uploads/new?${new URLSearchParams(about)}`);
      await press(page, '选择文件');
      await page.locator('#file').setInputFiles({
        name: file.name,
        mimeType: file.contentType,
        buffer: file.bytes,
      });
      await press(page, '上传');
      await page.waitForURL(/\/i\/uploads\/[^?]+\?subject=/);
      await inspected();
      // The page reloads itself until the file was inspected.
      const outcome = page.getByText(/文件已通过检查并存档|文件被退回/);
      const said = await outcome.first().textContent();
      if (!said?.includes('文件已通过检查')) {
        throw new UnexpectedAnswer(`${item}: ${await page.getByRole('alert').textContent()}`);
      }
    },

    async approve(officer, link) {
      const page = await pageOf(officer);
      const address = addressOf(officer);
      const mail = await mailTo(endpoint, address, ({ text }) => text.includes(link));
      await followMail(page, endpoint, address, mail);
      await approveOnPage(page);
    },

    async close() {
      const running = await browser?.catch(() => undefined);
      await running?.close();
    },
  };
}
