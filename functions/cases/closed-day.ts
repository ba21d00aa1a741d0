import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { classId } from './subject.ts';

/** A training day (课次) at its close: what was counted, by which visit of the machine. */
export const closedDay = z.object({
  schemaVersion: z.literal(1),
  classId,
  date: civilDateSchema,
  closedAt: instant,
  attempt: z.int().positive(),
  verdict: z.enum(['passed', 'blocked', 'undetermined']),
  present: z.int().nonnegative(),
  clips: z.int().nonnegative(),
  /** Everything that did not simply hold. */
  findings: z.array(z.custom<Finding>()),
});
export type ClosedDay = z.infer<typeof closedDay>;
