import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

/** A public notice (公示) of an approved project or of a statement (CC24-3A.1.e, CC24-5.2.b). */
export const notice = z.object({
  schemaVersion: z.literal(1),
  subject: subjectId,
  number: z.int().positive(),
  publishedOn: civilDateSchema,
  lastDay: civilDateSchema,
  open: z.boolean(),
});
export type Notice = z.infer<typeof notice>;

/**
 * An objection (异议) to a notice; open until an officer has resolved it, or it lapsed because what it
 * was about was withdrawn.
 */
export const objection = z.object({
  schemaVersion: z.literal(1),
  subject: subjectId,
  id: z.string().min(1),
  notice: z.int().positive(),
  text: z.string().min(1).max(2_000),
  raisedAt: instant,
  resolution: z.enum(['open', 'dismissed', 'upheld', 'lapsed']),
});
export type Objection = z.infer<typeof objection>;

/** The wait that ends with the notice. */
export function noticeWait(number: number): string {
  return `notice-${number}`;
}
