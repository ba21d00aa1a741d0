import type { EventBridgeHandler } from 'aws-lambda';
import * as z from 'zod';
import { countMetric } from '#functions/runtime/count-metric.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { stageStorePort } from './dynamo-stage-store.ts';
import { visitOfExecution } from './stage.ts';

const wanted = needs({ stages: stageStorePort });
export const environment = wanted.environment;

const change = z.object({ name: z.string(), status: z.string() });

/**
 * The account's rule for executions that failed, timed out or were aborted: the stage is marked, shown
 * as interrupted, and entered again by the recovery sweep. An event is only a hint; the sweep looks itself.
 */
export const handler: EventBridgeHandler<string, unknown, void> = async ({ detail }) => {
  const { name, status } = change.parse(detail);
  const visit = visitOfExecution(name);
  if (visit === undefined) return;
  const marked = await wanted.ports().stages.interrupt(visit);
  if (marked) countMetric('StageInterrupted');
  log('execution ended badly', { ...visit, outcome: marked ? status : 'overtaken' });
};
