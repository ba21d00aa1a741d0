import { Problem } from '#functions/http/problem.ts';
import type { RealTime } from './real-time.ts';
import { hashOf } from './secrets.ts';
import type { SignInStore } from './sign-in-store.ts';

/** Whom a limit counts: a mail address, a person with all addresses, or a network address. */
export type Counted = 'address' | 'account' | 'source';

/** How often within a window. An office signs in from one source, hence its larger figures. */
export const signInLimits = {
  windowMilliseconds: 15 * 60_000,
  /** How long a code holds. */
  codeMilliseconds: 10 * 60_000,
  /** Tries of one code. */
  tries: 5,
  requests: { address: 5, account: 10, source: 200 },
  wrongCodes: { address: 15, account: 20, source: 100 },
} as const satisfies Record<string, number | Record<Counted, number>>;

interface Ports {
  readonly signIn: SignInStore;
  readonly realTime: RealTime;
}

/** What the caller of a sign-in is counted under. */
export type CountedAs = Readonly<Record<Counted, string>>;

/**
 * Counts one request for a code.
 *
 * @throws {Problem} `too-many-requests` beyond a limit, the same for known and unknown addresses.
 */
export async function countRequest(ports: Ports, as: CountedAs): Promise<void> {
  const counts = await addAll(ports, 'request', as);
  for (const [one, count] of counts) if (count > signInLimits.requests[one]) throw tooMany();
}

/**
 * Stops a try where too many codes were wrong.
 *
 * @throws {Problem} `too-many-requests`
 */
export async function stopGuessing(ports: Ports, as: CountedAs): Promise<void> {
  for (const [one, value] of entriesOf(as)) {
    const count = await ports.signIn.count(counterOf(ports, 'wrong', one, value));
    if (count >= signInLimits.wrongCodes[one]) throw tooMany();
  }
}

/** Counts one wrong code. */
export async function countWrong(ports: Ports, as: CountedAs): Promise<void> {
  await addAll(ports, 'wrong', as);
}

/** Somebody who signed in is no guesser: address and account start anew, the source does not. */
export async function forgive(ports: Ports, as: CountedAs): Promise<void> {
  await Promise.all(
    ['request', 'wrong'].flatMap((what) => [
      ports.signIn.clear(counterOf(ports, what, 'address', as.address)),
      ports.signIn.clear(counterOf(ports, what, 'account', as.account)),
    ]),
  );
}

async function addAll(ports: Ports, what: string, as: CountedAs) {
  const end = Math.ceil((ports.realTime.now().getTime() + signInLimits.windowMilliseconds) / 1000);
  return Promise.all(
    entriesOf(as).map(async ([one, value]) => {
      const count = await ports.signIn.add(counterOf(ports, what, one, value), end);
      return [one, count] as const;
    }),
  );
}

function counterOf({ realTime }: Ports, what: string, one: Counted, value: string) {
  const window = Math.floor(realTime.now().getTime() / signInLimits.windowMilliseconds);
  return { kind: `${what}-${one}`, hash: hashOf(value), window };
}

function entriesOf(as: CountedAs): readonly (readonly [Counted, string])[] {
  return [
    ['address', as.address],
    ['account', as.account],
    ['source', as.source],
  ];
}

function tooMany(): Problem {
  return new Problem('too-many-requests', {
    zh: '尝试次数过多，请 15 分钟后再试',
    en: 'Too many attempts: please try again in 15 minutes',
  });
}
