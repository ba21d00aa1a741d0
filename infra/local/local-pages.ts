import { readMailbox } from './mailbox.ts';
import { mailboxPage } from './mailbox-page.ts';
import type { LocalPage } from './proxy.ts';

/** Path of the mailbox at the proxy; the product has no path that begins so. */
export const MAILBOX_PATH = '/_local/mailbox';

/** Pages that the launcher itself serves beside the product. */
export function localPages(endpoint: string): ReadonlyMap<string, LocalPage> {
  return new Map([[MAILBOX_PATH, async () => mailboxPage(await readMailbox(endpoint))]]);
}
