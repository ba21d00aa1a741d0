import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type Messenger, Undeliverable } from './messenger.ts';

const utf8 = (data: string) => ({ Data: data, Charset: 'UTF-8' });

/** Mail by Amazon SES v2. */
export function sesMessenger(client: SESv2Client, sender: string): Messenger {
  return {
    async send({ to, subject, text, html }) {
      const command = new SendEmailCommand({
        FromEmailAddress: sender,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: { Subject: utf8(subject), Body: { Text: utf8(text), Html: utf8(html) } },
        },
      });
      try {
        await client.send(command);
      } catch (error) {
        throw isFinal(error) ? new Undeliverable('refused by SES', { cause: error }) : error;
      }
    },
  };
}

/** A sender that is not verified yet is the office's to mend, so that mail is tried again. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error) || /not verified/i.test(error.message)) return false;
  return error.name === 'MessageRejected' || error.name === 'BadRequestException';
}
