import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamHandler } from 'aws-lambda';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { stageStorePort } from './dynamo-stage-store.ts';
import { type Callbacks, callbacksPort } from './machines.ts';
import type { StageStore } from './stage-store.ts';
import { isAnswerable, type Wait, wait } from './wait.ts';

const wanted = needs({ stages: stageStorePort, callbacks: callbacksPort });
export const environment = wanted.environment;

/**
 * Tells the parked execution what its wait came to. The stream may be late: the wait is read again, and
 * a token nobody waits on is left to the sweep, which looks at the stage itself.
 */
export async function resumeWait(
  { stages, callbacks }: { stages: StageStore; callbacks: Callbacks },
  seen: Wait,
): Promise<'resumed' | 'nothing to answer' | 'nobody waits'> {
  if (!isAnswerable(seen)) return 'nothing to answer';
  const now = await stages.findWait(seen);
  if (now === undefined || !isAnswerable(now)) return 'nothing to answer';
  if (!(await callbacks.succeed(now.token, now.outcome))) return 'nobody waits';
  await stages.answered(now, now.token);
  return 'resumed';
}

/** The stream of the table `cases`, filtered to waits. A failure is retried by the stream. */
export const handler: DynamoDBStreamHandler = async (batch) => {
  for (const record of batch.Records) {
    const image = record.dynamodb?.NewImage;
    if (image === undefined) continue;
    const seen = wait.parse(unmarshall(image as Parameters<typeof unmarshall>[0]));
    const outcome = await resumeWait(wanted.ports(), seen);
    log('wait', { subject: seen.subject, stage: seen.stage, wait: seen.name, outcome });
  }
};
