import * as z from 'zod';
import { advanceClaimSchema } from '../../chongqing-2021/facts/advance-claim.ts';
import { apprenticeshipFactsSchema } from '../../chongqing-2021/facts/apprenticeship.ts';
import { courseFactsSchema } from '../../chongqing-2021/facts/course.ts';
import { workTrainingFactsSchema } from '../../chongqing-2021/facts/work-training.ts';
import { livingAllowanceFactsSchema } from '../living-allowance/facts.ts';

/** What a settlement under the Qijiang notice is computed from: one of five kinds. */
export const qijiangFactsSchema = z
  .discriminatedUnion('kind', [
    courseFactsSchema,
    workTrainingFactsSchema,
    apprenticeshipFactsSchema,
    livingAllowanceFactsSchema,
    advanceClaimSchema,
  ])
  .meta({ id: 'QijiangFacts', title: '綦江结算事实 facts of a Qijiang settlement' });

/** What a settlement under the Qijiang notice is computed from. */
export type QijiangFacts = z.infer<typeof qijiangFactsSchema>;
