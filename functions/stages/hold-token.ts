import * as z from 'zod';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { stageStorePort } from './dynamo-stage-store.ts';
import { visit } from './stage.ts';

const wanted = needs({ stages: stageStorePort });
export const environment = wanted.environment;

/** What the machines hand over with a token. */
export const input = z.strictObject({
  ...visit.shape,
  wait: z.string().min(1),
  token: z.string().min(1),
});

/**
 * Keeps the token of an execution that waits, and does nothing else: what can fail runs in a task
 * before it. Whoever concludes the wait makes the execution go on.
 */
export const handler = async (event: unknown): Promise<void> => {
  const { wait, token, ...who } = input.parse(event);
  const parked = await wanted.ports().stages.park(who, wait, token);
  log('token held', { ...who, wait, outcome: parked ? 'parked' : 'overtaken' });
};
