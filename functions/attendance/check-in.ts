import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

/** One check-in (打卡签到) of one trainee, at the start or the end of a training day (CC24-3A.3.a). */
export const checkIn = z.object({
  schemaVersion: z.literal(1),
  classId,
  trainee: z.string().min(1),
  day: civilDateSchema,
  side: z.enum(['in', 'out']),
  at: instant,
  /** Inside its window, or late with a cause that a supervisor accepted (AMB-31). */
  accepted: z.boolean(),
  cause: z.string().optional(),
  device: z.string().min(1),
  /** SHA-256 of the signed event. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type CheckIn = z.infer<typeof checkIn>;
