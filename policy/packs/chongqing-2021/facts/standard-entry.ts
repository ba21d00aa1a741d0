import * as z from 'zod';
import {
  civilDateSchema,
  countSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { dayRatesSchema, occupationSchema, standardSchema } from './standard.ts';

/** What a district enters for one occupation and level: standard, day rates, hours, conditions. */
export const standardEntryFactsSchema = z
  .strictObject({
    id: idSchema.describe('录入编号'),
    on: civilDateSchema.describe('生效日'),
    occupation: occupationSchema,
    standard: standardSchema.nullable(),
    rates: dayRatesSchema.nullable(),
    hours: countSchema.optional().describe('区县确定的培训课时'),
    costNote: textSchema.optional().describe('学时测算说明 justification of the hours'),
    conditions: z
      .array(z.enum(['household', 'residence', 'place-of-insurance', 'level', 'group', 'other']))
      .describe('录入的参训、补贴前提条件 preconditions entered with it'),
  })
  .meta({ id: 'StandardEntryFacts', title: '标准录入 entry of a standard' });

/** What a district enters for one occupation and level. */
export type StandardEntryFacts = z.infer<typeof standardEntryFactsSchema>;
