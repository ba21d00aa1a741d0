import { setTimeout as pause } from 'node:timers/promises';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { readMailbox } from '#infra/local/mailbox.ts';
import { type Caller, callerWith, UnexpectedAnswer } from './caller.ts';

/** Real milliseconds that a mailed code may take. */
const PATIENCE = 10_000;

/** Signs in as anybody does: asks for a code, reads it in the mailbox, and hands it in. */
export async function signIn(
  deployment: DeploymentDescription,
  address: string,
  as?: { readonly actor: string; readonly role: string },
): Promise<Caller> {
  const before = (await mailsTo(deployment, address)).length;
  await post(deployment, '/api/sign-in/code', { address });
  const code = await codeAfter(deployment, address, before);
  const response = await post(deployment, '/api/sign-in', {
    address,
    code,
    ...(as === undefined ? {} : { as: { actor: as.actor, role: as.role } }),
  });
  const { session } = JSON.parse(response.text) as { session?: { actor: string } };
  const cookie = response.cookies.map((one) => one.split(';')[0]).join('; ');
  if (session === undefined) {
    throw new UnexpectedAnswer(`${address} holds several roles and must choose one`);
  }
  return callerWith(deployment, session.actor, cookie);
}

async function mailsTo(deployment: DeploymentDescription, address: string) {
  const mails = await readMailbox(deployment.endpoint);
  return mails.filter(({ to, text }) => to.includes(address) && codeIn(text) !== undefined);
}

async function codeAfter(
  deployment: DeploymentDescription,
  address: string,
  before: number,
): Promise<string> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const mails = await mailsTo(deployment, address);
    const code = codeIn(mails[before]?.text ?? '');
    if (code !== undefined) return code;
    await pause(50);
  }
  throw new UnexpectedAnswer(`No sign-in code arrived at ${address}`);
}

function codeIn(text: string): string | undefined {
  return /验证码是 (\d{6})/.exec(text)?.[1];
}

async function post(deployment: DeploymentDescription, path: string, body: unknown) {
  const response = await fetch(`${deployment.apiUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: deployment.baseUrl },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new UnexpectedAnswer(`POST ${path}: ${response.status} ${text}`);
  return { text, cookies: response.headers.getSetCookie() };
}
