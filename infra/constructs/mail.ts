import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { StorageStack } from '#infra/stacks/storage-stack.ts';
import { acknowledge } from './acknowledge.ts';
import type { CloudFunction } from './cloud-function.ts';
import { stageOf } from './stage-context.ts';

/** Variables that tell a function how this stage sends mail. */
export function mailEnvironment(storage: StorageStack) {
  const { messenger, senderAddress } = stageOf(storage);
  return {
    MESSENGER: messenger.adapter,
    SENDER_ADDRESS: senderAddress,
    ...(messenger.adapter === 'smtp' && {
      SMTP_HOST: messenger.host,
      SMTP_PORT: String(messenger.port),
    }),
    ...(storage.smtpCredentials && { SMTP_SECRET: storage.smtpCredentials.secretArn }),
  };
}

/** Lets a function send mail from the stage's own address, and from no other. */
export function allowMail(sender: CloudFunction, storage: StorageStack): void {
  const { messenger, senderAddress, name } = stageOf(storage);
  if (messenger.adapter === 'smtp') {
    const secret = storage.smtpCredentials;
    if (secret?.encryptionKey === undefined)
      throw new Error('SMTP without credentials under a key');
    // Granting by the library would write the function's role into the key's policy: a cycle of stacks.
    sender.addToRolePolicy(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [secret.secretArn],
      }),
    );
    sender.addToRolePolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [secret.encryptionKey.keyArn],
      }),
    );
    return;
  }
  if (name === 'local') {
    allowMailLocally(sender);
    return;
  }
  const domain = senderAddress.slice(senderAddress.indexOf('@') + 1);
  const identity = (resourceName: string) =>
    Stack.of(sender).formatArn({ service: 'ses', resource: 'identity', resourceName });
  sender.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [identity(senderAddress), identity(domain)],
      conditions: { StringEquals: { 'ses:FromAddress': senderAddress } },
    }),
  );
}

/** The local cloud asks for this right on no resource and under no condition, and sends nothing anywhere. */
function allowMailLocally(sender: CloudFunction): void {
  sender.addToRolePolicy(new PolicyStatement({ actions: ['ses:SendEmail'], resources: ['*'] }));
  if (sender.role === undefined) return;
  acknowledge(sender.role, {
    'AwsSolutions-IAM5[Resource::*]': 'The local cloud knows no resource of a mail.',
  });
}
