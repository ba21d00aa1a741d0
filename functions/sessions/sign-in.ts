import { timingSafeEqual } from 'node:crypto';
import { Problem } from '#functions/http/problem.ts';
import type { Messenger } from '#functions/messages/messenger.ts';
import { logError } from '#functions/runtime/logger.ts';
import type { Account, Accounts } from './account.ts';
import { type CodePurpose, codeMessage } from './code-message.ts';
import { issueSession } from './issue-session.ts';
import type { RealTime } from './real-time.ts';
import { hashOf, randomCode, randomToken } from './secrets.ts';
import type { Session } from './session.ts';
import type { SessionStore } from './session-store.ts';
import {
  type CountedAs,
  countRequest,
  countWrong,
  forgive,
  signInLimits,
  stopGuessing,
} from './sign-in-limits.ts';
import type { SignInStore } from './sign-in-store.ts';

/** What signing in needs. */
export interface SignInPorts {
  readonly accounts: Accounts;
  readonly messenger: Messenger;
  readonly sessions: SessionStore;
  readonly signIn: SignInStore;
  readonly realTime: RealTime;
}

interface Asking {
  readonly address: string;
  readonly source: string;
  /** The link of the one question that the code is for; it opens nothing else, nor does another code open it. */
  readonly question?: string;
}

/** Every answer to a code request takes at least this long, so that its time tells nothing either. */
const ANSWER_MILLISECONDS = 600;

/**
 * Mails a code of six digits to the address if somebody may sign in with it; the answer never tells which.
 *
 * @throws {Problem} `too-many-requests`
 */
export async function requestCode(ports: SignInPorts, request: Asking): Promise<void> {
  const address = normalised(request.address);
  const accounts = await ports.accounts.byAddress(address);
  await countRequest(ports, countedAs(address, accounts, request.source));
  const code = randomCode();
  const salt = randomToken();
  const end = ports.realTime.now().getTime() + signInLimits.codeMilliseconds;
  await Promise.all([
    ports.realTime.pause(ANSWER_MILLISECONDS),
    ports.signIn.putCode(
      keyOf(address, request),
      // Nobody knows the code of an unknown address: what is hashed is random.
      { salt, codeHash: hashOf(salt, accounts.length > 0 ? code : randomToken()) },
      Math.ceil(end / 1000),
    ),
    accounts.length > 0
      ? mail(
          ports.messenger,
          address,
          code,
          request.question === undefined ? 'sign-in' : 'question',
        )
      : undefined,
  ]);
}

/** A mail that does not leave must not tell that the address is known. */
async function mail(
  messenger: Messenger,
  address: string,
  code: string,
  purpose: CodePurpose,
): Promise<void> {
  try {
    await messenger.send(codeMessage(address, code, purpose));
  } catch (error) {
    logError('sign-in code not sent', error);
  }
}

/** Signed in, or the accounts among which somebody with several roles must choose. */
export type SignedIn =
  | { readonly cookie: string; readonly session: Session }
  | { readonly choose: readonly Omit<Account, 'address'>[] };

/**
 * Opens a session for the code mailed to the address. Somebody with several accounts names the `actor`
 * and `role` wanted; without it the code stays valid and the choices are returned.
 *
 * @throws {Problem} `not-signed-in` where the code is wrong, used or over; `too-many-requests`.
 */
export async function openSession(
  ports: SignInPorts,
  request: Asking & {
    readonly code: string;
    readonly as?: Pick<Account, 'actor' | 'role'> | undefined;
  },
): Promise<SignedIn> {
  const address = normalised(request.address);
  const accounts = await ports.accounts.byAddress(address);
  const counted = countedAs(address, accounts, request.source);
  await stopGuessing(ports, counted);
  const now = Math.floor(ports.realTime.now().getTime() / 1000);
  const key = keyOf(address, request);
  const stored = await ports.signIn.takeTry(key, signInLimits.tries, now);
  const right = stored !== undefined && isSame(stored.codeHash, hashOf(stored.salt, request.code));
  if (!right || accounts.length === 0) {
    await countWrong(ports, counted);
    throw wrongCode();
  }
  const { as } = request;
  const chosen = as
    ? accounts.find((one) => one.actor === as.actor && one.role === as.role)
    : accounts.length === 1
      ? accounts[0]
      : undefined;
  if (chosen === undefined) {
    return { choose: accounts.map(({ address: _, ...account }) => account) };
  }
  if (!(await ports.signIn.useCode(key, stored.codeHash))) throw wrongCode();
  await forgive(ports, counted);
  return issueSession(ports, chosen);
}

function keyOf(address: string, { question }: Asking): string {
  return question === undefined ? hashOf(address) : hashOf(address, question);
}

function normalised(address: string): string {
  return address.trim().toLowerCase();
}

/** An unknown address is counted as an account of its own, so that its limits look the same. */
function countedAs(address: string, accounts: readonly Account[], source: string): CountedAs {
  return { address, account: accounts[0]?.actor ?? address, source };
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function wrongCode(): Problem {
  return new Problem('not-signed-in', {
    zh: '验证码不正确或已失效，请重新获取',
    en: 'The code is wrong or no longer valid: please ask for a new one',
  });
}
