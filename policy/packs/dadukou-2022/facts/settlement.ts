import * as z from 'zod';
import { advanceClaimSchema } from '../../chongqing-2021/facts/advance-claim.ts';
import { courseFactsSchema } from '../../chongqing-2021/facts/course.ts';

/** What a settlement under the Dadukou notice is computed from: a course or an advance. */
export const dadukouFactsSchema = z
  .discriminatedUnion('kind', [courseFactsSchema, advanceClaimSchema])
  .meta({ id: 'DadukouFacts', title: '大渡口结算事实 facts of a Dadukou settlement' });

/** What a settlement under the Dadukou notice is computed from. */
export type DadukouFacts = z.infer<typeof dadukouFactsSchema>;
