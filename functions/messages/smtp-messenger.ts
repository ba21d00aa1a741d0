import { createTransport } from 'nodemailer';
import { type Messenger, Undeliverable } from './messenger.ts';

/** A mail server; the password is asked for when the first mail leaves. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly credentials: () => Promise<{ readonly user: string; readonly password: string }>;
}

/** Mail by SMTP, where SES is missing. TLS is required: from the start on port 465, else by STARTTLS. */
export function smtpMessenger(server: SmtpServer, sender: string): Messenger {
  let transport: ReturnType<typeof connect> | undefined;
  return {
    async send({ to, subject, text, html }) {
      transport ??= connect(server);
      const connected = await transport.catch((error: unknown) => {
        // The secret may be entered later: ask again with the next mail.
        transport = undefined;
        throw error;
      });
      try {
        await connected.sendMail({ from: sender, to, subject, text, html });
      } catch (error) {
        throw isFinal(error) ? new Undeliverable('refused by SMTP', { cause: error }) : error;
      }
    },
  };
}

/** The server refused the recipient with a permanent code. */
function isFinal(error: unknown): boolean {
  const { command, responseCode } = Object(error) as { command?: string; responseCode?: number };
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
}

async function connect({ host, port, credentials }: SmtpServer) {
  const { user, password } = await credentials();
  return createTransport({
    host,
    port,
    secure: port === 465,
    requireTLS: port !== 465,
    auth: { user, pass: password },
    connectionTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
