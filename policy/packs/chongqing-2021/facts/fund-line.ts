import * as z from 'zod';
import {
  civilDateSchema,
  fenSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';

/** What a line of the special account may be spent on besides courses. */
export const fundUseSchema = z.enum(['training', 'work-training', 'living-allowance']);

/** A payment line about to leave a fund. */
export const fundLineFactsSchema = z
  .strictObject({
    id: idSchema,
    on: civilDateSchema,
    use: fundUseSchema.describe('用途'),
    fund: z.string().min(1).describe('资金来源编码'),
    fen: fenSchema.describe('金额（分）'),
    specialAccount: z
      .strictObject({ fund: z.string().min(1), leftFen: fenSchema })
      .describe('专账编码和余额（分）'),
    ceiling: z
      .strictObject({ fen: fenSchema, spentFen: fenSchema, decision: textSchema })
      .optional()
      .describe('该用途本年支出上限和已支出（分）'),
  })
  .meta({ id: 'FundLineFacts', title: '资金支出 payment line' });

/** A payment line about to leave a fund. */
export type FundLineFacts = z.infer<typeof fundLineFactsSchema>;
