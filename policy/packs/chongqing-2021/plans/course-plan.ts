import * as z from 'zod';
import {
  civilDateSchema,
  countSchema,
  hoursByModeSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { occupationSchema } from '../facts/standard.ts';

/** What general competence (通用职业素质) a course may teach beside the skill. */
export const competenceTopicSchema = z
  .enum([
    'craftsmanship',
    'ethics',
    'conduct',
    'quality',
    'law',
    'safety-environment',
    'health',
    'job-guidance',
  ])
  .describe('通用职业素质内容 topic of general competence');

/** The training plan that a project is approved with. */
export const coursePlanFactsSchema = z
  .strictObject({
    projectId: idSchema,
    on: civilDateSchema.describe('立项判断日'),
    organisation: z
      .enum(['project-based', 'order-based', 'enterprise', 'apprenticeship', 'open'])
      .describe('组织方式 how the training is organised'),
    occupation: occupationSchema,
    courseKind: z
      .string()
      .min(1)
      .nullable()
      .describe('培训类型 kind of course, of the pack’s list'),
    groups: z.array(z.string().min(1)).describe('面向人群 groups the project is meant for'),
    listedIn: z.array(z.string().min(1)).describe('所在目录 lists that name the occupation'),
    hours: hoursByModeSchema.describe('培训总课时 all class hours'),
    generalCompetence: z
      .array(z.strictObject({ topic: competenceTopicSchema, hours: countSchema }))
      .describe('通用职业素质课时 class hours of general competence'),
    textbooks: z
      .array(
        z.strictObject({
          title: textSchema,
          approved: z.boolean().describe('已审定'),
          generalCompetence: z.boolean().describe('通用职业素质教材'),
          uniform: z.boolean().describe('统一使用的教材 the book used everywhere'),
        }),
      )
      .describe('教材 textbooks'),
  })
  .meta({ id: 'CoursePlanFacts', title: '培训计划事实 plan of a project' });

/** The training plan that a project is approved with. */
export type CoursePlanFacts = z.infer<typeof coursePlanFactsSchema>;
