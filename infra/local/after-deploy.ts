import { PutObjectLockConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
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
