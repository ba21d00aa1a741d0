import * as z from 'zod';
import {
  civilDateSchema,
  hoursByModeSchema,
  idSchema,
  officerNoteSchema,
} from '#policy/engine/facts/shared-facts.ts';

/** What a class planned, what it delivered, and who reviewed both. */
export const deliveryFactsSchema = z
  .strictObject({
    classId: idSchema,
    on: civilDateSchema,
    basis: z
      .array(z.enum(['skill-standard', 'teaching-plan', 'training-package']))
      .describe('课程依据 what the course is built on'),
    planned: hoursByModeSchema.describe('计划课时'),
    delivered: hoursByModeSchema.describe('实际课时'),
    review: officerNoteSchema.nullable().describe('教学审查，未审查为 null'),
  })
  .meta({ id: 'DeliveryFacts', title: '教学过程事实 plan and delivery of a class' });

/** What a class planned, what it delivered, and who reviewed both. */
export type DeliveryFacts = z.infer<typeof deliveryFactsSchema>;
