import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Mail, readMailbox } from '#infra/local/mailbox.ts';
import { UnexpectedAnswer } from '../caller.ts';
import { codeAfter, codesTo } from '../mailed-code.ts';

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
  throw new UnexpectedAnswer(`No such mail came to ${address}`);
}

/** Follows the link of a mail as its reader does. */
export async function followMail(
  page: Page,
  endpoint: string,
  address: string,
  mail: Mail,
): Promise<void> {
  const link = /https?:\/\/\S+\/tasks\/[\w-]+/.exec(mail.text)?.[0];
  if (link === undefined) throw new UnexpectedAnswer('The mail has no link to a task');
  await arriveSignedIn(page, endpoint, address, link);
}

/** Opens a page; who is not signed in does so on the way, by a mailed code, and arrives all the same. */
export async function arriveSignedIn(
  page: Page,
  endpoint: string,
  address: string,
  url: string,
): Promise<void> {
  await page.goto(url);
  if (new URL(page.url()).pathname !== '/sign-in') return;
  const before = (await codesTo(endpoint, address)).length;
  await page.getByLabel('电子邮箱').fill(address);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.getByLabel('验证码').fill(await codeAfter(endpoint, address, before));
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(url);
}
