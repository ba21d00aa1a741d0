import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';

/** Who looked at a person's identity in the clear, why, and when by the wall clock. Never changed, never removed. */
export const accessRecord = z.strictObject({
  schemaVersion: z.literal(1),
  accessId: z.string().min(1),
  personId: z.string().min(1),
  /** Id of the member of staff. */
  actor: z.string().min(1),
  reason: z.string().trim().min(2).max(500),
  at: instant,
});
export type AccessRecord = z.infer<typeof accessRecord>;
