import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Messenger } from './messenger.ts';

const utf8 = (data: string) => ({ Data: data, Charset: 'UTF-8' });

/** Mail by Amazon SES v2. */
export function sesMessenger(client: SESv2Client, sender: string): Messenger {
  return {
    async send({ to, subject, text, html }) {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: sender,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: { Subject: utf8(subject), Body: { Text: utf8(text), Html: utf8(html) } },
          },
        }),
      );
    },
  };
}
