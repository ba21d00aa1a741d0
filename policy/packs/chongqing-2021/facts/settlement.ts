import * as z from 'zod';
import { apprenticeshipFactsSchema } from './apprenticeship.ts';
import { courseFactsSchema } from './course.ts';
import { workTrainingFactsSchema } from './work-training.ts';

/** Everything a settlement in Chongqing is computed from, by the kind of subsidy. */
export const chongqingFactsSchema = z
  .discriminatedUnion('kind', [
    courseFactsSchema,
    workTrainingFactsSchema,
    apprenticeshipFactsSchema,
  ])
  .meta({ id: 'ChongqingFacts', title: '重庆结算事实 settlement facts of Chongqing' });

/** Everything a settlement in Chongqing is computed from. */
export type ChongqingFacts = z.infer<typeof chongqingFactsSchema>;
