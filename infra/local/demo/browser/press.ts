import type { Page } from 'playwright-core';
import { UnexpectedAnswer } from '../caller.ts';

/** Presses the button of a form and insists that it was taken. @throws {UnexpectedAnswer} with what the page says is wrong. */
export async function press(page: Page, name: string): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  if (answer.status() < 400) return;
  const alert = await page.getByRole('alert').first().textContent();
  throw new UnexpectedAnswer(`${new URL(page.url()).pathname} ${name}: ${alert?.trim()}`);
}
