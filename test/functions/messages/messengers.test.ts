import { createServer } from 'node:net';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { Undeliverable } from '#functions/messages/messenger.ts';
import { MailServerUnset, messengerPort } from '#functions/messages/messenger-port.ts';
import { sesMessenger } from '#functions/messages/ses-messenger.ts';
import { smtpMessenger } from '#functions/messages/smtp-messenger.ts';

const message = {
  to: 'reviewer@example.invalid',
  subject: '循章 登录验证码',
  text: '验证码',
  html: '<p>验证码</p>',
};
const sender = 'xunzhang@example.invalid';

test('SES gets both parts in UTF-8', async () => {
  const sent: { input: unknown }[] = [];
  const client = { send: async (one: { input: unknown }) => sent.push(one) };
  await sesMessenger(client as unknown as SESv2Client, sender).send(message);
  expect(sent[0]?.input).toMatchObject({
    FromEmailAddress: sender,
    Destination: { ToAddresses: [message.to] },
    Content: {
      Simple: {
        Subject: { Data: message.subject, Charset: 'UTF-8' },
        Body: { Text: { Data: message.text }, Html: { Data: message.html } },
      },
    },
  });
});

test.each([
  ['MessageRejected', 'Address blacklisted', true],
  ['BadRequestException', 'Domain contains illegal character', true],
  ['MessageRejected', 'Email address is not verified', false],
  ['TooManyRequestsException', 'Rate exceeded', false],
])('SES answering %s (%s) is final: %s', async (name, text, final) => {
  const refusal = Object.assign(new Error(text), { name });
  const client = { send: () => Promise.reject(refusal) };
  const failure = await sesMessenger(client as unknown as SESv2Client, sender)
    .send(message)
    .catch((error: unknown) => error);
  expect(failure instanceof Undeliverable).toBe(final);
  expect(String(failure)).not.toContain(message.to);
});

test('SMTP hands no password to a server that offers no encryption', async () => {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.write('220 mail.example.invalid ESMTP\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      heard.push(data.toString());
      socket.write(
        data.toString().startsWith('EHLO')
          ? '250-mail.example.invalid\r\n250 AUTH PLAIN LOGIN\r\n'
          : '502 no\r\n',
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const messenger = smtpMessenger(
    {
      host: '127.0.0.1',
      port,
      credentials: async () => ({ user: 'u', password: 'invented-password' }),
    },
    sender,
  );
  await expect(messenger.send(message)).rejects.toThrow();
  server.close();
  expect(heard.join('')).toContain('STARTTLS');
  expect(heard.join('')).not.toMatch(/AUTH|MAIL FROM/);
});

test('an SMTP stage without a server is refused by name', () => {
  const build = () => messengerPort.build({ MESSENGER: 'smtp', SENDER_ADDRESS: sender });
  expect(build).toThrow(MailServerUnset);
});
