import {
  CreateEventSourceMappingCommand,
  DeleteEventSourceMappingCommand,
  LambdaClient,
  paginateListEventSourceMappings,
} from '@aws-sdk/client-lambda';
import { lockEvidence } from './after-deploy.ts';
import type { Cloud } from './cloud.ts';
import type { DeployedNames } from './outputs.ts';
import { restoreRetentions } from './retentions.ts';

/**
 * Restores what the local cloud forgets when it restarts and AWS never would: the lock of the evidence
 * bucket, the retention of each version, and the position of stream readers. Executions that died are
 * the product’s own business.
 */
export async function repairAfterRestart(cloud: Cloud, names: DeployedNames): Promise<void> {
  await lockEvidence(cloud, names);
  await Promise.all([restoreRetentions(cloud, names), restartStreamReaders(cloud)]);
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
