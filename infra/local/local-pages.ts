import { earlierMails, readMailbox } from './mailbox.ts';
import { mailboxPage } from './mailbox-page.ts';
import type { LocalPage } from './proxy.ts';

/** Path of the mailbox at the proxy; the product has no path that begins so. */
export const MAILBOX_PATH = '/_local/mailbox';

/** Pages that the launcher itself serves beside the product; `folder` is where mails of earlier runs lie. */
export function localPages(endpoint: string, folder?: string): ReadonlyMap<string, LocalPage> {
  const mailbox = async () => {
    const earlier = folder === undefined ? [] : earlierMails(folder);
    return mailboxPage([...earlier, ...(await readMailbox(endpoint))]);
  };
  return new Map([[MAILBOX_PATH, mailbox]]);
}
