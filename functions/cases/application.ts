import * as z from 'zod';
import { civilDateSchema, planHoursSchema } from '#policy/engine/facts/shared-facts.ts';

const headcount = z.int().min(1).max(10_000);

/**
 * The application for a project (立项申请) as filled in so far. Every field may still be missing in a
 * draft; the rules say what must be there before it can be submitted.
 */
export const application = z.strictObject({
  planYear: z.int().min(2000).max(2100).optional(),
  enterpriseIds: z.array(z.string().min(1)).max(20),
  posts: z.array(z.string().min(1).max(100)).max(20),
  /** Declared demand D: workers the enterprise wants to hire (CC24-3A.1.a). */
  declaredDemand: headcount.optional(),
  /** Planned headcount P. */
  plannedHeadcount: headcount.optional(),
  skillStandard: z.string().min(1).max(500).optional(),
  standardReference: z.string().min(1).max(200).optional(),
  occupationCode: z.string().min(1).max(20).optional(),
  plan: planHoursSchema.optional(),
  lessonMinutes: z.int().min(1).max(240).optional(),
  agreementSignedOn: civilDateSchema.optional(),
});
export type Application = z.infer<typeof application>;
