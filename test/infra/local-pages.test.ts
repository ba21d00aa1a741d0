import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BadBusinessTime,
  businessTimeText,
  parseBusinessTime,
} from '#infra/local/business-time.ts';
import { freePort } from '#infra/local/free-port.ts';
import { localPages, MAILBOX_PATH } from '#infra/local/local-pages.ts';
import { rememberMails } from '#infra/local/mailbox.ts';
import { type LoopbackProxy, startProxy } from '#infra/local/proxy.ts';

describe('the mailbox at the proxy', () => {
  const cloud = createServer((request, response) => {
    if (request.url !== '/_ministack/ses/messages') {
      response.end('the product');
      return;
    }
    const mail = {
      To: ['somebody@example.invalid'],
      Subject: '请审核 <script>',
      BodyText: '打开 http://localhost:1/tasks/abc_-1，三日内有效',
      BodyHtml: '<p onclick="x">正文</p>',
      Timestamp: 1_712_541_600,
    };
    response.end(
      JSON.stringify({
        messages: { '000000000000': [mail, { ...mail, Subject: '后一封', BodyHtml: null }] },
      }),
    );
  });
  let proxy: LoopbackProxy;
  let origin: string;
  let endpoint: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve));
    const { port } = cloud.address() as { port: number };
    const own = await freePort();
    endpoint = `http://127.0.0.1:${port}`;
    proxy = await startProxy(own, () => endpoint, localPages(endpoint));
    origin = `http://127.0.0.1:${own}`;
  });
  afterAll(async () => {
    await proxy.stop();
    cloud.close();
  });

  it('shows mails newest first, their links, and nothing of them as markup', async () => {
    const response = await fetch(`${origin}${MAILBOX_PATH}?again`);
    const page = await response.text();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.indexOf('后一封')).toBeLessThan(page.indexOf('请审核'));
    expect(page).toContain('<a href="http://localhost:1/tasks/abc_-1">');
    expect(page).toContain('请审核 &lt;script&gt;');
    expect(page).not.toContain('<p onclick');
  });

  it('still shows after a restart what was mailed before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xunzhang-'));
    await rememberMails(folder, endpoint);

    const page = await localPages(endpoint, folder).get(MAILBOX_PATH)?.();

    expect(page?.match(/<article>/g)).toHaveLength(4);
  });

  it('leaves every other path to the product', async () => {
    expect(await (await fetch(`${origin}/_local`)).text()).toBe('the product');
  });
});

describe('business time', () => {
  it.each([
    ['2024-05-06T09:30', '2024-05-06 09:30'],
    ['2024-05-06 23:59', '2024-05-06 23:59'],
    ['2024-05-06', '2024-05-06 09:00'],
  ])('is read in Asia/Shanghai: %s', (text, shown) => {
    expect(businessTimeText(parseBusinessTime(text))).toBe(shown);
  });

  it.each(['', 'tomorrow', '2024-02-30', '2024-05-06T24:00', '2024-05-06T09:60', '2024-05-06T9'])(
    'refuses %j in Chinese and English',
    (text) => {
      expect(() => parseBusinessTime(text)).toThrow(BadBusinessTime);
      expect(() => parseBusinessTime(text)).toThrow(/不正确.*\n.* is no business time/);
    },
  );
});
