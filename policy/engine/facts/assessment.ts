import * as z from 'zod';
import { waiverSchema } from '../waiver.ts';
import { attemptSchema, certificateSchema } from './result.ts';
import {
  civilDateSchema,
  enterpriseWordSchema,
  evidenceRefSchema,
  idSchema,
  textSchema,
} from './shared-facts.ts';

const sideSchema = z.enum(['enterprise', 'institution']);

/** What the rules of the assessment stage take: the final examination of one class. */
export const assessmentFactsSchema = z
  .strictObject({
    asOf: civilDateSchema,
    classId: idSchema,
    trainingEndedOn: civilDateSchema.optional(),
    claimFiledOn: civilDateSchema.optional(),
    enrolled: z.array(idSchema).describe('全部学员 every trainee of the class'),
    paper: z
      .strictObject({
        authors: z.array(sideSchema).describe('命题方'),
        hasTheory: z.boolean(),
        hasPractice: z.boolean(),
        evidence: evidenceRefSchema.optional(),
      })
      .optional()
      .describe('试卷'),
    examiners: z
      .array(z.strictObject({ id: idSchema, side: sideSchema }))
      .describe('考评人员 examiners of both sides'),
    confirmations: z.array(enterpriseWordSchema).optional().describe('用工企业对考核的确认'),
    video: z
      .strictObject({
        present: z.boolean(),
        archiveNumber: textSchema.optional().describe('归档号'),
        evidence: evidenceRefSchema.optional(),
      })
      .optional()
      .describe('考核全程录像'),
    results: z.array(
      z.strictObject({
        traineeId: idSchema,
        attempts: z.array(attemptSchema),
        certificate: certificateSchema.optional(),
      }),
    ),
    waivers: z.array(waiverSchema),
  })
  .meta({ id: 'AssessmentFacts', title: '考核事实 assessment facts' });

/** What the rules of the assessment stage take. */
export type AssessmentFacts = z.infer<typeof assessmentFactsSchema>;
