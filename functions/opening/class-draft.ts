import * as z from 'zod';
import { timetableDay } from '#functions/cases/training-class.ts';
import { civilDateSchema, planHoursSchema } from '#policy/engine/facts/shared-facts.ts';

/** A class as an institution plans it. */
export const classDraft = z.strictObject({
  plannedHeadcount: z.int().min(1).max(10_000),
  plan: planHoursSchema,
  timetable: z.array(timetableDay).max(400),
  enrolmentClosedOn: civilDateSchema.optional(),
  overEnrolmentReason: z.string().min(1).max(1_000).optional(),
});
