import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateEventSourceMappingCommand,
  DeleteEventSourceMappingCommand,
  LambdaClient,
  paginateListEventSourceMappings,
} from '@aws-sdk/client-lambda';
import { PutObjectRetentionCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { lockEvidence } from './after-deploy.ts';
import type { Cloud } from './cloud.ts';
import type { DeployedNames } from './outputs.ts';

/** What an item of the evidence index says of the version it stands for; other items are passed over. */
const retained = z.object({
  key: z.string(),
  versionId: z.string(),
  retainUntil: z.iso.datetime(),
});

/**
 * Restores what the local cloud forgets when it restarts and AWS never would: the lock of the evidence
 * bucket, the retention of each version, and the position of stream readers. Executions that died are
 * the product’s own business.
 */
export async function repairAfterRestart(cloud: Cloud, names: DeployedNames): Promise<void> {
  await lockEvidence(cloud, names);
  await Promise.all([restoreRetentions(cloud, names), restartStreamReaders(cloud)]);
}

async function restoreRetentions(cloud: Cloud, names: DeployedNames): Promise<void> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(cloud));
  const s3 = new S3Client(cloud);
  try {
    const pages = paginateScan({ client }, { TableName: names.tables['evidence'] });
    for await (const page of pages) {
      for (const item of page.Items ?? []) {
        const found = retained.safeParse(item);
        if (!found.success) continue;
        await s3.send(
          new PutObjectRetentionCommand({
            Bucket: names.buckets['evidence'],
            Key: found.data.key,
            VersionId: found.data.versionId,
            Retention: { Mode: 'GOVERNANCE', RetainUntilDate: new Date(found.data.retainUntil) },
          }),
        );
      }
    }
  } finally {
    client.destroy();
    s3.destroy();
  }
}

/** A reader keeps its position although the records are gone, so it would stay deaf; a new one starts at the first. */
async function restartStreamReaders(cloud: Cloud): Promise<void> {
  const client = new LambdaClient(cloud);
  try {
    for await (const page of paginateListEventSourceMappings({ client }, {})) {
      for (const mapping of page.EventSourceMappings ?? []) {
        if (!mapping.EventSourceArn?.includes(':dynamodb:')) continue;
        await client.send(new DeleteEventSourceMappingCommand({ UUID: mapping.UUID }));
        await client.send(
          new CreateEventSourceMappingCommand({
            EventSourceArn: mapping.EventSourceArn,
            FunctionName: mapping.FunctionArn,
            StartingPosition: 'TRIM_HORIZON',
            BatchSize: mapping.BatchSize,
            MaximumRetryAttempts: mapping.MaximumRetryAttempts,
            FilterCriteria: mapping.FilterCriteria,
            FunctionResponseTypes: mapping.FunctionResponseTypes,
            DestinationConfig: mapping.DestinationConfig,
          }),
        );
      }
    }
  } finally {
    client.destroy();
  }
}
