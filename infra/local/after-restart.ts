import {
  CreateEventSourceMappingCommand,
  DeleteEventSourceMappingCommand,
  LambdaClient,
  paginateListEventSourceMappings,
} from '@aws-sdk/client-lambda';
import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import { lockEvidence, verifySender } from './after-deploy.ts';
import type { Cloud } from './cloud.ts';
import type { DeployedNames } from './outputs.ts';
import { restoreRetentions } from './retentions.ts';

/**
 * Restores what the local cloud forgets when it restarts and AWS never would: the lock of the evidence
 * bucket, the retention of each version, the verified sender, and the position of stream readers.
 * Executions that died are the product’s own business.
 */
export async function repairAfterRestart(cloud: Cloud, names: DeployedNames): Promise<void> {
  await lockEvidence(cloud, names);
  await Promise.all([
    verifySender(cloud),
    restoreRetentions(cloud, names),
    restartStreamReaders(cloud),
    noticeDeadExecutions(cloud),
  ]);
}

/** The cloud finds out which executions died when it is first asked about machines; asked from a function, it may answer too early. */
async function noticeDeadExecutions(cloud: Cloud): Promise<void> {
  const client = new SFNClient(cloud);
  try {
    await client.send(new ListStateMachinesCommand({}));
  } finally {
    client.destroy();
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
