import * as z from 'zod';
import { civilDateSchema, fenSchema, textSchema } from '#policy/engine/facts/shared-facts.ts';

/** A skill level: 5 初级 to 1 高级技师; `none` for certificates without level. */
export const levelSchema = z
  .enum(['none', '5', '4', '3', '2', '1'])
  .describe('技能等级 level, 5 初级工 to 1 高级技师');

/** An occupation as a district lists it. */
export const occupationSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[1-8]-\d{2}-\d{2}-\d{2}$/u)
      .nullable()
      .describe('职业编码，无编码为 null'),
    name: z.string().min(1).max(100),
    level: levelSchema,
    newOccupation: z.boolean().describe('人力资源和社会保障部发布的新职业'),
    band: z
      .enum(['PRODUCTION', 'OTHER'])
      .optional()
      .describe('区县对无编码项目的归类 where the district maps an item without code'),
  })
  .describe('职业（工种）occupation');

/** An occupation as a district lists it. */
export type OccupationFacts = z.infer<typeof occupationSchema>;

const entered = {
  instrument: textSchema.describe('依据文件 the instrument it was entered from'),
  from: civilDateSchema.describe('生效日'),
};

/** The subsidy standard of an occupation and level, from tables that the notice refers to. */
export const standardSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...entered,
      kind: z.literal('lump'),
      fen: fenSchema.describe('每人标准（分）'),
    }),
    z.strictObject({
      ...entered,
      kind: z.literal('per-day'),
      fenPerDay: fenSchema.describe('每人每天（分）'),
      maximumFen: fenSchema.describe('每人最高（分）'),
    }),
  ])
  .describe('补贴标准 subsidy standard; lump sum, or per day with a maximum');

/** The subsidy standard of an occupation and level. */
export type Standard = z.infer<typeof standardSchema>;

/** What a district decided to count a training day at. */
export const dayRatesSchema = z
  .strictObject({
    ...entered,
    offlineFen: fenSchema.describe('线下每人每天（分）'),
    onlineFen: fenSchema.optional().describe('线上每人每天（分），未录入按上限'),
  })
  .describe('人天标准 day rates of a district');

/** What a district decided to count a training day at. */
export type DayRates = z.infer<typeof dayRatesSchema>;
