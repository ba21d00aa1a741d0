import * as z from 'zod';
import { civilDateSchema, countSchema } from '#policy/engine/facts/shared-facts.ts';

/** Labour statistics of the district, entered by hand. */
export const skilledWorkforceFactsSchema = z
  .strictObject({
    on: civilDateSchema.describe('统计日'),
    employed: countSchema.min(1).describe('就业人员'),
    skilled: countSchema.min(1).describe('技能劳动者'),
    highSkilled: countSchema.describe('高技能人才'),
  })
  .meta({ id: 'SkilledWorkforceFacts', title: '技能劳动者统计 labour statistics' });

/** Labour statistics of the district. */
export type SkilledWorkforceFacts = z.infer<typeof skilledWorkforceFactsSchema>;
