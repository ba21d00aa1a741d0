import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  GetObjectRetentionCommand,
  type ObjectLockRetentionMode,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import type { DeployedNames } from './outputs.ts';

/** Items of the evidence index that stand for a version; markers do not. */
const indexed = z.object({ key: z.string(), versionId: z.string() });

interface Retention extends z.output<typeof indexed> {
  readonly mode: ObjectLockRetentionMode;
  readonly until: string;
}

const fileOf = (cloud: Cloud) => join(cloud.folder, 'retentions.json');

/** Writes down until when each version of the evidence index is locked; to be called before a stop. */
export async function rememberRetentions(cloud: Cloud, names: DeployedNames): Promise<void> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(cloud));
  const s3 = new S3Client(cloud);
  const found: Retention[] = [];
  try {
    for await (const page of paginateScan({ client }, { TableName: names.tables['evidence'] })) {
      for (const item of page.Items ?? []) {
        const version = indexed.safeParse(item);
        if (!version.success) continue;
        const { key, versionId } = version.data;
        const retention = await retentionOf(s3, names.buckets['evidence'], key, versionId);
        if (retention) found.push(retention);
      }
    }
  } finally {
    client.destroy();
    s3.destroy();
  }
  writeFileSync(fileOf(cloud), JSON.stringify(found));
}

async function retentionOf(
  s3: S3Client,
  Bucket: string | undefined,
  key: string,
  versionId: string,
): Promise<Retention | undefined> {
  try {
    const { Retention } = await s3.send(
      new GetObjectRetentionCommand({ Bucket, Key: key, VersionId: versionId }),
    );
    if (!Retention?.Mode || !Retention.RetainUntilDate) return undefined;
    return { key, versionId, mode: Retention.Mode, until: Retention.RetainUntilDate.toISOString() };
  } catch (error) {
    const { name } = error as Error;
    if (name === 'NoSuchObjectLockConfiguration' || name.startsWith('NoSuch')) return undefined;
    throw error;
  }
}

/** Locks every version again as {@link rememberRetentions} found it. */
export async function restoreRetentions(cloud: Cloud, names: DeployedNames): Promise<void> {
  if (!existsSync(fileOf(cloud))) return;
  const remembered = JSON.parse(readFileSync(fileOf(cloud), 'utf8')) as Retention[];
  const s3 = new S3Client(cloud);
  try {
    for (const { key, versionId, mode, until } of remembered) {
      await s3.send(
        new PutObjectRetentionCommand({
          Bucket: names.buckets['evidence'],
          Key: key,
          VersionId: versionId,
          Retention: { Mode: mode, RetainUntilDate: new Date(until) },
        }),
      );
    }
  } finally {
    s3.destroy();
  }
}
