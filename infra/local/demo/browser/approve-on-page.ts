import type { Page } from 'playwright-core';
import { press } from './press.ts';

/** Approves on the page of a task, with a yes to all that the reviewer has to check. */
export async function approveOnPage(page: Page): Promise<void> {
  const questions = page.getByRole('radio', { name: '是', exact: true });
  for (const one of await questions.all()) await one.check();
  const yes = page.getByRole('radio', { name: /^同意/ });
  const isChoice = (await yes.count()) > 0;
  if (isChoice) await yes.check();
  // Where there is but one answer, its button says so.
  const button = page.getByRole('button', { name: isChoice ? '提交决定' : /^(同意|启动)/ });
  await press(page, (await button.textContent()) ?? '');
  await page.locator('.panel.done').getByText('此任务已办理').waitFor();
}
