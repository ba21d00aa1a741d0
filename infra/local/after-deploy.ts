import { PutObjectLockConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { loadStage } from '#infra/stages.ts';
import type { Cloud } from './cloud.ts';
import type { DeployedNames } from './outputs.ts';

/** Does by API what the template asks for and the local cloud leaves out: Object Lock on the evidence bucket. */
export async function lockEvidence(cloud: Cloud, names: DeployedNames): Promise<void> {
  const s3 = new S3Client(cloud);
  try {
    await s3.send(
      new PutObjectLockConfigurationCommand({
        Bucket: names.buckets['evidence'],
        ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' },
      }),
    );
  } finally {
    s3.destroy();
  }
}

/** Has the local cloud take mails from the sender of the local stage; an operator of a real account does it once. */
export async function verifySender(cloud: Cloud): Promise<void> {
  const ses = new SESv2Client(cloud);
  const { senderAddress } = loadStage('local');
  try {
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: senderAddress }));
  } catch (error) {
    if ((error as Error).name !== 'AlreadyExistsException') throw error;
  } finally {
    ses.destroy();
  }
}
