import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Mail, readMailbox } from '#infra/local/mailbox.ts';

/** Real milliseconds that a mail may take. */
const PATIENCE = 15_000;

/** Waits for the newest mail to an address that `fits`. */
export async function mailTo(
  endpoint: string,
  address: string,
  fits: (mail: Mail) => boolean,
): Promise<Mail> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const mails = await readMailbox(endpoint);
    const found = mails.findLast((mail) => mail.to.includes(address) && fits(mail));
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error(`No such mail came to ${address}`);
}

/** Follows the link of a mail as its reader does: to the sign-in page, by the mailed code, and back to the link. */
export async function followMail(
  page: Page,
  endpoint: string,
  address: string,
  mail: Mail,
): Promise<void> {
  const link = /https?:\/\/\S+\/tasks\/[\w-]+/.exec(mail.text)?.[0];
  if (link === undefined) throw new Error('The mail has no link to a task');
  await page.goto(link);
  if (new URL(page.url()).pathname !== '/sign-in') return;
  const asked = Date.now();
  await page.getByLabel('电子邮箱').fill(address);
  await page.getByRole('button', { name: '发送验证码' }).click();
  const sent = await mailTo(
    endpoint,
    address,
    ({ text, at }) => /验证码是 \d{6}/.test(text) && at.getTime() > asked - 2_000,
  );
  await page.getByLabel('验证码').fill(/验证码是 (\d{6})/.exec(sent.text)?.[1] ?? '');
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(link);
}
