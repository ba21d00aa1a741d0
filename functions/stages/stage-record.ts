import * as z from 'zod';
import { visit } from './stage.ts';

/**
 * Where the machine of a subject stands. The subject's own item says what has been decided;
 * this one only says who is visiting it.
 *
 * - `taken`: the starter holds the attempt; the execution is running or about to
 * - `parked`: the execution waits on a token
 * - `ended`: nothing is running
 * - `interrupted`: the execution died; the sweep enters the stage again as the next attempt
 */
export const stageRecord = z.object({
  schemaVersion: z.literal(1),
  ...visit.shape,
  status: z.enum(['taken', 'parked', 'ended', 'interrupted']),
  executionArn: z.string().optional(),
  parkedOn: z.string().optional(),
});
export type StageRecord = z.infer<typeof stageRecord>;
