import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { dynamoSteppedClock } from './stepped-clock.ts';
import { wallClock } from './wall-clock.ts';

/** Which clock a deployment runs by: real time, or time that is stepped for trials. */
export const clockKind = z.enum(['wall', 'stepped']);

/** The port of the business clock. */
export const clockPort = port(
  { BUSINESS_CLOCK: clockKind, MASTERDATA_TABLE: z.string().min(1) },
  (env) =>
    env.BUSINESS_CLOCK === 'wall'
      ? wallClock
      : dynamoSteppedClock(documentClient(), env.MASTERDATA_TABLE),
);
