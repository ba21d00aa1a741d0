import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { type Caller, callerWith, UnexpectedAnswer } from './caller.ts';
import { codeAfter, codesTo } from './mailed-code.ts';

/** Signs in as anybody does: asks for a code, reads it in the mailbox, and hands it in. */
export async function signIn(
  deployment: DeploymentDescription,
  address: string,
  as?: { readonly actor: string; readonly role: string },
): Promise<Caller> {
  const before = (await codesTo(deployment.endpoint, address)).length;
  await post(deployment, '/api/sign-in/code', { address });
  const code = await codeAfter(deployment.endpoint, address, before);
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
