import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import type { Messenger } from './messenger.ts';
import { sesMessenger } from './ses-messenger.ts';
import { smtpMessenger } from './smtp-messenger.ts';

const smtpCredentials = z.object({ user: z.string().min(1), password: z.string().min(1) });

/** Settings of the mail server are missing though mail goes by SMTP. */
export class MailServerUnset extends Error {
  override readonly name = 'MailServerUnset';
}

/**
 * The port of mail. With `MESSENGER=smtp` the host, port and the secret holding
 * `{"user","password"}` must be given too.
 */
export const messengerPort = port(
  {
    MESSENGER: z.enum(['ses', 'smtp']),
    SENDER_ADDRESS: z.email(),
    SMTP_HOST: z.string().min(1).optional(),
    SMTP_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    SMTP_SECRET: z.string().min(1).optional(),
  },
  (environment): Messenger => {
    if (environment.MESSENGER === 'ses') {
      return sesMessenger(new SESv2Client({}), environment.SENDER_ADDRESS);
    }
    const { SMTP_HOST: host, SMTP_PORT: smtpPort, SMTP_SECRET: secret } = environment;
    if (host === undefined || smtpPort === undefined || secret === undefined) {
      throw new MailServerUnset(
        'SMTP_HOST, SMTP_PORT and SMTP_SECRET are needed for MESSENGER=smtp',
      );
    }
    return smtpMessenger(
      { host, port: smtpPort, credentials: () => readCredentials(secret) },
      environment.SENDER_ADDRESS,
    );
  },
);

async function readCredentials(secret: string) {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: secret }),
  );
  return smtpCredentials.parse(JSON.parse(SecretString ?? '{}'));
}
