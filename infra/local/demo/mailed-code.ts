import { setTimeout as pause } from 'node:timers/promises';
import { readMailbox } from '#infra/local/mailbox.ts';
import { UnexpectedAnswer } from './caller.ts';

/** Real milliseconds that a mailed code may take. */
const PATIENCE = 15_000;

/** The sign-in codes mailed to an address so far, oldest first. */
export async function codesTo(endpoint: string, address: string): Promise<string[]> {
  const mails = await readMailbox(endpoint);
  return mails
    .filter(({ to }) => to.includes(address))
    .flatMap(({ text }) => /验证码是 (\d{6})/.exec(text)?.[1] ?? []);
}

/** Waits for the code that comes after `before` earlier ones. @throws {UnexpectedAnswer} where none comes. */
export async function codeAfter(
  endpoint: string,
  address: string,
  before: number,
): Promise<string> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const code = (await codesTo(endpoint, address))[before];
    if (code !== undefined) return code;
    await pause(50);
  }
  throw new UnexpectedAnswer(`No sign-in code arrived at ${address}`);
}
