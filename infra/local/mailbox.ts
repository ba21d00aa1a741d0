import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const remembered = z.array(
  z.object({
    to: z.array(z.string()),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    at: z.coerce.date(),
  }),
);

const fileIn = (folder: string) => join(folder, 'mails.json');

const stored = z.object({
  /** By account. */
  messages: z.record(
    z.string(),
    z.array(
      z.looseObject({
        To: z.array(z.string()),
        Subject: z.string().nullish(),
        BodyText: z.string().nullish(),
        BodyHtml: z.string().nullish(),
        Timestamp: z.number(),
      }),
    ),
  ),
});

/** A mail that the local cloud took instead of sending it. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

/** All mails since the local cloud started, oldest first; a restart empties the mailbox. */
export async function readMailbox(endpoint: string): Promise<Mail[]> {
  const response = await fetch(`${endpoint}/_ministack/ses/messages`);
  const { messages } = stored.parse(await response.json());
  return Object.values(messages)
    .flat()
    .map(({ To, Subject, BodyText, BodyHtml, Timestamp }) => ({
      to: To,
      subject: Subject ?? '',
      text: BodyText ?? '',
      html: BodyHtml ?? '',
      at: new Date(Timestamp * 1000),
    }));
}

/** Mails of earlier runs of a deployment that keeps its data in `folder`, oldest first. */
export function earlierMails(folder: string): Mail[] {
  if (!existsSync(fileIn(folder))) return [];
  return remembered.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
}

/** Writes all mails down, since the local cloud forgets them when it stops. */
export async function rememberMails(folder: string, endpoint: string): Promise<void> {
  const all = [...earlierMails(folder), ...(await readMailbox(endpoint))];
  writeFileSync(fileIn(folder), JSON.stringify(all));
}
