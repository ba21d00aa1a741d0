import * as z from 'zod';
import { advanceFactsSchema, checkEarlierAdvances } from '#policy/engine/facts/advance.ts';

/** The facts of an advance (预拨) as a kind of claim. */
export const advanceClaimSchema = z
  .strictObject({ kind: z.literal('advance'), ...advanceFactsSchema.shape })
  .superRefine(checkEarlierAdvances)
  .meta({ id: 'AdvanceClaim', title: '预拨申请事实 facts of an advance' });

/** An advance as a kind of claim. */
export type AdvanceClaim = z.infer<typeof advanceClaimSchema>;
