import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type * as z from 'zod';
import type { ApiPorts, ApiSettings, HttpHandler } from '#functions/http/api.ts';
import type { Route } from '#functions/http/route.ts';
import type { Message } from '#functions/messages/messenger.ts';
import { dynamoSessionStore } from '#functions/sessions/dynamo-session-store.ts';
import { issueSession } from '#functions/sessions/issue-session.ts';
import type { Role } from '#functions/sessions/session.ts';
import { sessionCookieName } from '#functions/sessions/session-cookie.ts';
import { type Answered, type Sent, send } from '../http/http-event.ts';
import { fakeKms } from '../people/fake-kms.ts';
import { type MemoryTables, memoryTables } from '../storage/memory-tables.ts';

/** One audience as its file declares it: its name, all its routes, and the deployed handler. */
export interface Audience {
  readonly name: string;
  readonly routes: readonly Route<never>[];
  readonly handler: HttpHandler;
}

/** Who calls: an account, its role, and its organisation where it has one. */
export interface Who {
  readonly actor: string;
  readonly role: Role;
  readonly organisation?: string;
}

/** Everything that answers HTTP, with its own stores on tables in memory. */
export interface MemoryProduct {
  readonly tables: MemoryTables;
  readonly audiences: readonly Audience[];
  /** Every mail that a page sent, in order. */
  readonly mailbox: readonly Message[];
  /** Sends to the audience that has the route, as somebody signed in or as nobody. */
  send(sent: Sent, as?: Who): Promise<Answered>;
}

const folder = new URL('../../../functions/portal/', import.meta.url);

/** Values that a variable of the environment may want; the first that its schema takes is given. */
const candidates = (name: string) => [
  name,
  'stepped',
  'ses',
  'https://xunzhang.example.invalid',
  'someone@example.invalid',
  '1',
];

/** The name of a table is the name of the variable that tells it. */
export const tableNames = {
  cases: 'CASES_TABLE',
  sessions: 'SESSIONS_TABLE',
  masterdata: 'MASTERDATA_TABLE',
  evidence: 'EVIDENCE_TABLE',
  tasks: 'TASKS_TABLE',
  ledger: 'LEDGER_TABLE',
  people: 'PEOPLE_TABLE',
} as const;

/** Loads every audience file there is as a function would, on tables and keys in memory. */
export async function memoryProduct(): Promise<MemoryProduct> {
  const tables = memoryTables();
  const { client: kms } = fakeKms();
  const mailbox: Message[] = [];
  const made = new Map<HttpHandler, ApiSettings<ApiPorts>>();
  vi.resetModules();
  vi.doMock('#functions/storage/document-client.ts', () => ({
    documentClient: () => tables.client,
  }));
  vi.doMock('#functions/messages/ses-messenger.ts', () => ({
    sesMessenger: () => ({ send: async (message: Message) => void mailbox.push(message) }),
  }));
  vi.doMock('@aws-sdk/client-kms', async (original) => ({
    ...(await original<object>()),
    KMSClient: class {
      send = kms.send.bind(kms);
    },
  }));
  vi.doMock('#functions/http/api.ts', async (original) => {
    const real = await original<typeof import('#functions/http/api.ts')>();
    return {
      ...real,
      api: (settings: ApiSettings<ApiPorts>) => {
        const handler = real.api(settings);
        made.set(handler, settings);
        return handler;
      },
    };
  });
  for (const name of ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
    vi.stubEnv(name, 'local');
  }
  const audiences: Audience[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('-api.ts'))) {
    const file = fileURLToPath(new URL(name, folder));
    const { handler, environment } = (await import(/* @vite-ignore */ file)) as {
      handler: HttpHandler;
      environment: z.ZodObject;
    };
    fillEnvironment(environment);
    audiences.push({ name, handler, routes: made.get(handler)?.routes ?? [] });
  }

  return {
    tables,
    audiences,
    mailbox,
    async send(sent, as) {
      const { handler } = audienceOf(audiences, sent);
      if (as === undefined) return send(handler, sent);
      return send(handler, { ...sent, cookies: [await cookieOf(tables, as)] });
    },
  };
}

/** A session of somebody, as its cookie. */
export async function cookieOf(tables: MemoryTables, as: Who): Promise<string> {
  const sessions = dynamoSessionStore(tables.client, tableNames.sessions);
  const realTime = { now: () => new Date(), pause: async () => {} };
  const { cookie } = await issueSession(
    { sessions, realTime },
    { address: `${as.actor}@example.invalid`, ...as },
  );
  return `${sessionCookieName}=${cookie}`;
}

function fillEnvironment(environment: z.ZodObject): void {
  for (const [name, schema] of Object.entries(environment.shape)) {
    const value = candidates(name).find((one) => (schema as z.ZodType).safeParse(one).success);
    if (value === undefined) throw new Error(`No value at hand for the variable ${name}`);
    vi.stubEnv(name, value);
  }
}

function audienceOf(audiences: readonly Audience[], { method = 'GET', path }: Sent): Audience {
  const found = audiences.find(({ routes }) =>
    routes.some(
      (route) =>
        route.method === method &&
        new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    ),
  );
  if (found === undefined) throw new Error(`No route ${method} ${path}`);
  return found;
}
