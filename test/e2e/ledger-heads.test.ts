import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  GetObjectCommand,
  GetObjectRetentionCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';

describe('the daily head of the books', () => {
  const deployment = sharedDeployment();
  const { functions, buckets, tables } = deployment.outputs;
  const lambda = new LambdaClient(deployment);
  const s3 = new S3Client(deployment);
  const Bucket = buckets['evidence'];
  const fund = '示例专账/2';

  const invoke = async (name: string, event: object) => {
    const answer = await lambda.send(
      new InvokeCommand({ FunctionName: functions[name], Payload: JSON.stringify(event) }),
    );
    const text = Buffer.from(answer.Payload ?? []).toString();
    if (answer.FunctionError) throw new Error(text);
  };

  it('is stored under lock, and the sweeper says when a day has begun', async () => {
    const world = await seededWorld(deployment);
    const [officer] = world.finance;
    const entered = await officer?.call('POST', '/api/office/appropriations', {
      fund,
      year: 2024,
      amountFen: 100,
      document: 'head-test',
    });
    expect(entered?.status).toBe(201);

    await invoke('storeHead', { detail: { day: '2024-06-03' } });

    const Prefix = `ledger-heads/${encodeURIComponent(fund)}/2024/`;
    const listed = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
    expect(listed.Contents?.map(({ Key }) => Key)).toContain(`${Prefix}2024-06-03.json`);
    const at = { Bucket, Key: `${Prefix}2024-06-03.json` };
    const { Body } = await s3.send(new GetObjectCommand(at));
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({
      fund,
      seq: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      faults: 0,
      differences: 0,
    });
    const { Retention } = await s3.send(new GetObjectRetentionCommand(at));
    expect(Retention?.Mode).toBe('GOVERNANCE');
    expect(Retention?.RetainUntilDate?.getUTCFullYear()).toBe(new Date().getUTCFullYear() + 10);

    await invoke('sweepDeadlines', {});
    const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment));
    const Key = { pk: 'SWEEPER', sk: 'DAY' };
    const { Item } = await client.send(new GetCommand({ TableName: tables['cases'], Key }));
    expect(Item?.['day']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
