import * as z from 'zod';
import { inOrder } from './in-order.ts';
import { civilDateSchema, idSchema } from './shared-facts.ts';

/** What a person was subsidised for: a course, an apprenticeship year, training through work, or self-chosen skill upgrading. */
export const subsidyKindSchema = z.enum([
  'course',
  'apprenticeship',
  'work-training',
  'skill-upgrading',
]);

/** One subsidy a person caused, under whichever pack. */
export const pastSubsidySchema = z
  .strictObject({
    id: idSchema,
    pack: z.string().min(1).describe('政策包 pack it was paid under'),
    region: z
      .string()
      .regex(/^\d{6}$/u)
      .describe('行政区划代码 GB/T 2260 code of the office that paid'),
    kind: subsidyKindSchema,
    occupationCode: z.string().min(1).nullable().describe('职业编码，无编码为 null'),
    trade: z.string().min(1).describe('职业（工种）名称'),
    level: z.string().min(1).describe('等级，无等级为 none'),
    from: civilDateSchema.describe('培训开始日'),
    to: civilDateSchema.describe('培训结束日'),
    certifiedOn: civilDateSchema.optional().describe('证书日期；无证书的按结束日'),
  })
  .refine(...inOrder('from', 'to'))
  .describe('补贴记录 one past subsidy');

/** One subsidy a person caused. */
export type PastSubsidy = z.infer<typeof pastSubsidySchema>;

/** Everything a person was subsidised for before; of whom none is given nothing is known, and nothing is held against him. */
export const historySchema = z
  .array(pastSubsidySchema)
  .describe('既往补贴 earlier subsidies of the same person, over all packs');

/** A further subsidy asked for, and everything the person was subsidised for before, over all packs. */
export const personFactsSchema = z
  .strictObject({
    traineeId: idSchema,
    asked: pastSubsidySchema.describe('本次申请 what is asked for now'),
    history: historySchema,
  })
  .meta({ id: 'PersonFacts', title: '个人补贴记录 a person’s subsidies' });

/** A further subsidy asked for, and everything before it. */
export type PersonFacts = z.infer<typeof personFactsSchema>;
