import { mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { root } from '#infra/bundle.ts';
import { loadStage } from '#infra/stages.ts';
import type { Cloud } from './cloud.ts';
import { LaunchFailed } from './launch-failed.ts';
import { runCommand, tail } from './run-command.ts';

/** Raw outputs of all stacks, by the key of the output. */
export type StackOutputs = Readonly<Record<string, string>>;

/** Synthesises the app for the local stage and deploys all its stacks into the cloud. */
export async function deploy(cloud: Cloud, baseUrl: string): Promise<StackOutputs> {
  await bootstrap(cloud);
  const work = join(cloud.folder, 'deploy');
  mkdirSync(work, { recursive: true });
  const outputsFile = join(work, 'outputs.json');
  const result = await runCommand(
    join(root, 'node_modules/.bin/cdk'),
    [
      'deploy',
      '--all',
      ...['--output', join(work, 'cdk.out')],
      ...['--outputs-file', outputsFile],
      ...['--require-approval', 'never', '--method', 'direct', '--progress', 'events'],
      ...['--no-notices', '--no-version-reporting', '--ci'],
    ],
    {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      STAGE: 'local',
      BASE_URL: baseUrl,
      BUNDLE_FOLDER: join(work, 'functions'),
      AWS_ENDPOINT_URL: cloud.endpoint,
      AWS_ACCESS_KEY_ID: cloud.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: cloud.credentials.secretAccessKey,
      AWS_REGION: cloud.region,
      AWS_EC2_METADATA_DISABLED: 'true',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      // What the command remembers of accounts must not outlive this cloud.
      CDK_HOME: join(work, 'home'),
    },
  );
  if (result.code !== 0) {
    throw new LaunchFailed(
      '部署到本地云失败，原因见下；修正后请重新执行同一命令。',
      `The deploy into the local cloud failed for the reason below; mend it and run the same command again.\n${tail(result.output, 60)}`,
    );
  }
  const stacks = JSON.parse(readFileSync(outputsFile, 'utf8')) as Record<string, StackOutputs>;
  return Object.assign({}, ...Object.values(stacks));
}

/** All that this app needs of a bootstrapped account, deployed with the caller’s own rights, is the bucket for assets. */
async function bootstrap(cloud: Cloud): Promise<void> {
  const s3 = new S3Client(cloud);
  const { account } = loadStage('local');
  const Bucket = `cdk-hnb659fds-assets-${account}-${cloud.region}`;
  try {
    await s3.send(new CreateBucketCommand({ Bucket }));
  } catch (error) {
    if ((error as Error).name !== 'BucketAlreadyOwnedByYou') throw error;
  } finally {
    s3.destroy();
  }
}
