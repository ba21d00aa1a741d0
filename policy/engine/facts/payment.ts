import * as z from 'zod';
import { civilDateSchema, fenSchema, idSchema } from './shared-facts.ts';

/** What the rules before a transfer take: who pays whom, and who decided before. */
export const paymentFactsSchema = z
  .strictObject({
    claimId: idSchema,
    on: civilDateSchema,
    amount: fenSchema,
    institutionName: z.string().min(1).describe('承训单位名称'),
    accountHolder: z.string().min(1).describe('收款账户户名'),
    payer: idSchema.describe('拨付经办人'),
    reviewers: z.array(idSchema).describe('本案审核人 everybody who reviewed in the case'),
  })
  .meta({ id: 'PaymentFacts', title: '拨付事实 payment facts' });

/** What the rules before a transfer take. */
export type PaymentFacts = z.infer<typeof paymentFactsSchema>;
