import * as z from 'zod';
import {
  civilDateSchema,
  fenSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';

/** The yearly rate of an apprentice as the district enters it. */
export const apprenticeshipRateFactsSchema = z
  .strictObject({
    id: idSchema.describe('录入编号'),
    fenPerYear: fenSchema.describe('每人每年（分）'),
    instrument: textSchema.describe('依据文件 the instrument it was entered from'),
    from: civilDateSchema.describe('生效日'),
  })
  .meta({ id: 'ApprenticeshipRateFacts', title: '学徒年标准录入 entry of a yearly rate' });

/** The yearly rate of an apprentice as the district enters it. */
export type ApprenticeshipRateFacts = z.infer<typeof apprenticeshipRateFactsSchema>;
