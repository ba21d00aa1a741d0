import * as z from 'zod';
import { civilDateSchema, idSchema, textSchema } from '#policy/engine/facts/shared-facts.ts';

/** A call to institutions for subsidised projects: how it is made, and what it asks of those who apply. */
export const publicCallFactsSchema = z
  .strictObject({
    id: idSchema.describe('项目公告编号'),
    on: civilDateSchema.describe('判断日'),
    publishedOn: civilDateSchema.nullable().describe('公告发布日，未发布为 null'),
    procurement: z
      .strictObject({
        method: z
          .enum(['open-tender', 'invited-tender', 'negotiation', 'consultation', 'single-source'])
          .describe('采购方式 how the service is bought'),
        number: textSchema.describe('采购编号 reference of the purchase'),
      })
      .nullable()
      .describe('政府购买服务，未采购为 null'),
    conditions: z
      .array(
        z.enum(['qualification', 'occupation', 'capacity', 'ownership', 'not-college', 'named']),
      )
      .describe(
        '申报和评审条件 conditions and criteria; `not-college` shuts colleges out, `named` all but some',
      ),
  })
  .meta({ id: 'PublicCallFacts', title: '项目公告事实 call for subsidised projects' });

/** A call to institutions for subsidised projects. */
export type PublicCallFacts = z.infer<typeof publicCallFactsSchema>;
