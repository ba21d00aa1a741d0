import * as z from 'zod';
import { fenSchema, idSchema } from '#policy/engine/facts/shared-facts.ts';

/** What an enterprise declares of its education funds (职工教育经费) in a year, if it wants to. */
export const educationFundFactsSchema = z
  .strictObject({
    enterpriseId: idSchema,
    year: z.int().min(2000).max(2100),
    spentFen: fenSchema.describe('教育经费支出（分）'),
    frontlineFen: fenSchema.describe('其中用于一线职工（分）'),
  })
  .refine(({ spentFen, frontlineFen }) => frontlineFen <= spentFen, {
    path: ['frontlineFen'],
    params: { zh: '一线支出大于全部支出。', en: 'More for the front line than in all.' },
  })
  .meta({ id: 'EducationFundFacts', title: '教育经费声明 declaration of education funds' });

/** What an enterprise declares of its education funds in a year. */
export type EducationFundFacts = z.infer<typeof educationFundFactsSchema>;
