import * as z from 'zod';
import { onceEach, traineesOnce } from '#policy/engine/facts/once-each.ts';
import {
  civilDateSchema,
  evidenceRefSchema,
  fenSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { decidedGroupSchema, groupSchema } from '../../chongqing-2021/facts/group.ts';

/** A rate per person and day from a day on, and the groups it is for where the district decided otherwise. */
const rateSchema = z.strictObject({
  from: civilDateSchema,
  fenPerDay: fenSchema.describe('每人每天（分）'),
  instrument: textSchema.describe('依据文件 the instrument it was entered from'),
  groups: z
    .array(decidedGroupSchema)
    .optional()
    .describe(
      '区县调整后的人员范围（QJ19-4.2.e）groups as decided; those of the notice where absent',
    ),
});

/** Everything a living allowance (生活费补贴) is settled from. */
export const livingAllowanceFactsSchema = z
  .strictObject({
    kind: z.literal('living-allowance'),
    asOf: civilDateSchema.describe('核算日'),
    projectId: idSchema,
    openedOn: civilDateSchema.describe('开班批准日'),
    rates: z.array(rateSchema).describe('生活费标准表 rate table; empty while none is entered'),
    claim: z.strictObject({ id: idSchema, filedOn: civilDateSchema }).describe('资金申请 claim'),
    trainees: z
      .array(
        z.strictObject({
          id: idSchema.describe('学员编号 pseudonymous'),
          classId: idSchema,
          group: groupSchema.nullable().describe('补贴人群，群体之外为 null'),
          groupProof: evidenceRefSchema.optional(),
          enteredByRealName: z.boolean().describe('已录入实名制系统'),
          attendedDays: z
            .array(civilDateSchema)
            .refine(
              ...onceEach<string>((day) => day, { zh: '同一天写了两次。', en: 'Day given twice.' }),
            )
            .describe('实际参训日 days attended'),
          attendance: evidenceRefSchema.optional(),
        }),
      )
      .refine(...traineesOnce<{ id: string }>(({ id }) => id)),
  })
  .meta({ id: 'LivingAllowanceFacts', title: '生活费补贴事实 facts of a living allowance' });

/** Everything a living allowance is settled from. */
export type LivingAllowanceFacts = z.infer<typeof livingAllowanceFactsSchema>;
/** One trainee of the claim. */
export type AllowanceTrainee = LivingAllowanceFacts['trainees'][number];
/** One entry of the rate table. */
export type AllowanceRate = LivingAllowanceFacts['rates'][number];
