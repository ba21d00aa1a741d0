import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Browser, Page } from 'playwright-core';
import type { Route } from '#functions/http/route.ts';
import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { institutionPages } from '#functions/portal/institution/pages.ts';
import { officePages } from '#functions/portal/office/pages.ts';
import { publicPages } from '#functions/portal/public/pages.ts';
import { dynamoSessionStore } from '#functions/sessions/dynamo-session-store.ts';
import { issueSession } from '#functions/sessions/issue-session.ts';
import { type Role, role } from '#functions/sessions/session.ts';
import { taskKind } from '#functions/tasks/task-kind.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { DeploymentDescription } from '#infra/local/deployment.ts';

/** The narrowest screen that every page fits. */
const WIDTH = 360;

const pack = packOf(defaultPack);
/** Names of things in the code; a page calls all of them by a Chinese word. */
const engineWords = [
  ...taskKind.options,
  ...pack.requiredItems.map(({ id }) => id).filter((id) => id.includes('-')),
  ...['awaiting-supplements', 'in-review', 'awaiting-funding', 'awaiting-release'],
  ...['results-returned', 'payment-failed', 'reservation-resize', 'not-completed'],
  ...[pack.fund.code, 'undefined', 'null', 'NaN', 'object Object', 'Invalid Date'],
  ...['token', 'execution', 'lambda', 'state', 'status', 'cc24/'],
];
const told = new RegExp(`(?<![\\w@-])(${engineWords.join('|')})(?![\\w@-])`, 'i');

/** What is wrong with the pages of somebody, a line each, and how many answered as they should. */
export interface Looked {
  readonly wrong: readonly string[];
  readonly shown: number;
}

/**
 * Opens every page of the route tables that a role may open, or that anybody may where it has none, with
 * the given values in its address, and looks whether it fits a phone and speaks in words of the office.
 */
export async function lookAtEveryPage(
  deployment: DeploymentDescription,
  browser: Browser,
  as: Role | undefined,
  values: Readonly<Record<string, string>>,
): Promise<Looked> {
  const page = await pageFor(deployment, browser, as);
  const wrong: string[] = [];
  let shown = 0;
  for (const address of addressesOf(as, values)) {
    // Without its stylesheet a page is as wide as it likes.
    const answer = await page.goto(address, { waitUntil: 'load' });
    const status = answer?.status() ?? 0;
    if (status >= 500) wrong.push(`${address}: ${status}`);
    if (status === 200) shown += 1;
    const width = await page.locator('html').evaluate((root) => root.scrollWidth);
    if (width > WIDTH) wrong.push(`${address}: ${width} px wide`);
    const text = (await page.locator('body').textContent()) ?? '';
    const word = told.exec(text)?.[0];
    if (word !== undefined) wrong.push(`${address}: “${word}”`);
  }
  await page.context().close();
  return { wrong, shown };
}

/** The addresses of the pages; a part that has no value becomes a name that nothing has. */
function addressesOf(as: Role | undefined, values: Readonly<Record<string, string>>): string[] {
  const pages: readonly Route<never>[] = [...institutionPages, ...officePages, ...publicPages];
  return (
    pages
      .filter(({ method, roles }) => {
        if (method !== 'GET') return false;
        return roles === 'everybody' ? as === undefined : as !== undefined && roles.includes(as);
      })
      .map(({ path, query }) => {
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? 'nothing');
        const asked = Object.keys(query?.shape ?? {}).filter((name) => values[`?${name}`]);
        const search = new URLSearchParams(
          Object.fromEntries(asked.map((name) => [name, values[`?${name}`] ?? ''])),
        );
        return search.size === 0 ? filled : `${filled}?${search}`;
      })
      // What is opened elsewhere is no page of ours.
      .filter((address) => !address.startsWith('/o/evidence/'))
  );
}

async function pageFor(
  deployment: DeploymentDescription,
  browser: Browser,
  as: Role | undefined,
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: WIDTH, height: 740 },
    baseURL: deployment.baseUrl,
  });
  if (as === undefined) return context.newPage();
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const organisation = { institution: sampleIds.institution, enterprise: sampleIds.enterprise };
  const { cookie } = await issueSession(
    {
      sessions: dynamoSessionStore(client, deployment.outputs.tables['sessions'] ?? ''),
      realTime: { now: () => new Date(), pause: async () => {} },
    },
    {
      actor: `${as}-1`,
      role: as,
      address: `${as}-1@example.invalid`,
      ...(as === 'institution' || as === 'enterprise' ? { organisation: organisation[as] } : {}),
    },
  );
  client.destroy();
  await context.addCookies([
    { name: '__Host-session', value: cookie, url: 'https://localhost/', secure: true },
  ]);
  return context.newPage();
}

/** Every role, and whoever has none; a contact opens no page but that of the one task of the mail. */
export const everybody: readonly (Role | undefined)[] = [
  ...role.exclude(['contact']).options,
  undefined,
];
