import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { restartCloud, sharedDeployment } from './shared-deployment.ts';

describe('a restart of the cloud', () => {
  const deployment = sharedDeployment();
  const { tables, buckets } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment));
  const s3 = new S3Client(deployment);

  it('keeps items, answers again, and leaves evidence as locked as it was', async () => {
    const id = randomUUID();
    const { VersionId } = await s3.send(
      new PutObjectCommand({ Bucket: buckets['evidence'], Key: id, Body: 'evidence' }),
    );
    const version = { Bucket: buckets['evidence'], Key: id, VersionId };
    await s3.send(
      new PutObjectRetentionCommand({
        ...version,
        Retention: { Mode: 'GOVERNANCE', RetainUntilDate: new Date(Date.now() + 86_400_000) },
      }),
    );
    const Key = { pk: `RESTART#${id}`, sk: 'VERSION' };
    const Item = { ...Key, key: id, versionId: VersionId };
    await client.send(new PutCommand({ TableName: tables['evidence'], Item }));
    await expect(s3.send(new DeleteObjectCommand(version))).rejects.toThrow();

    await restartCloud();

    const found = await client.send(new GetCommand({ TableName: tables['evidence'], Key }));
    expect(found.Item).toEqual(Item);
    expect((await fetch(`${deployment.apiUrl}/health`)).status).toBe(200);
    await expect(s3.send(new DeleteObjectCommand(version))).rejects.toThrow(
      /Access Denied|WORM|lock/i,
    );
  });
});
