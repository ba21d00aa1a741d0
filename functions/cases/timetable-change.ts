import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema, lessonsSchema } from '#policy/engine/facts/shared-facts.ts';

const date = civilDateSchema.describe('课次日期 the day as it stands in the timetable now');

/** How a training day (课次) differs from what was planned: it falls out, moves, or is taught otherwise. */
export const dayChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled'), date }),
  z.strictObject({ kind: z.literal('moved'), date, to: civilDateSchema.describe('改到的日期') }),
  z.strictObject({
    kind: z.literal('taught-otherwise'),
    date,
    lessons: z.array(lessonsSchema).min(1).max(12).describe('当日课时'),
  }),
]);
export type DayChange = z.infer<typeof dayChange>;

/** A change of the timetable (课表调整) as an institution reported it; reports are never taken back. */
export const timetableChange = z.object({
  change: dayChange,
  /** The lessons of the day as they stood before. */
  before: z.array(lessonsSchema),
  reason: z.string().min(1).max(500),
  reportedAt: instant,
  by: z.string().min(1),
});
export type TimetableChange = z.infer<typeof timetableChange>;
