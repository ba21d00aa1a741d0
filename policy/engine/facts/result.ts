import * as z from 'zod';
import { civilDateSchema, evidenceRefSchema } from './shared-facts.ts';

/** A score as the paper states it, 0 to 100 in whole points. */
export const scoreSchema = z.int().min(0).max(100);

/** One sitting of the final examination. */
export const attemptSchema = z
  .strictObject({
    on: civilDateSchema,
    theoryScore: scoreSchema.optional().describe('理论成绩'),
    practiceScore: scoreSchema.optional().describe('实操成绩'),
    passed: z.boolean().describe('合格'),
    evidence: evidenceRefSchema.optional(),
  })
  .describe('考核 one sitting');

/** One sitting of the final examination. */
export type Attempt = z.infer<typeof attemptSchema>;

/** A certificate that proves the pass, CC24-4.2.2.c. */
export const certificateSchema = z
  .strictObject({
    kind: z.enum(['completion', 'special-capability', 'skill-level']),
    number: z.string().min(1).describe('证书编号'),
    issuedOn: civilDateSchema,
    level: z.string().min(1).optional(),
    evidence: evidenceRefSchema.optional(),
  })
  .describe('证书 certificate');

/** A certificate that proves the pass. */
export type Certificate = z.infer<typeof certificateSchema>;
