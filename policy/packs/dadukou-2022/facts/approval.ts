import * as z from 'zod';
import { inOrder } from '#policy/engine/facts/in-order.ts';
import { civilDateSchema, idSchema, officerNoteSchema } from '#policy/engine/facts/shared-facts.ts';

const validitySchema = z
  .strictObject({ from: civilDateSchema, to: civilDateSchema.optional() })
  .refine(...inOrder('from', 'to'))
  .nullable();

const criterionSchema = officerNoteSchema.extend({ satisfied: z.boolean() }).optional();

/** What the rules of the approval stage take in Dadukou. */
export const districtApprovalFactsSchema = z
  .strictObject({
    asOf: civilDateSchema.describe('立项审批日'),
    projectId: idSchema,
    institution: z
      .strictObject({
        id: idSchema,
        cityListing: validitySchema.describe('市补贴性培训机构目录'),
        districtFiling: validitySchema.describe('本区备案'),
      })
      .describe('承训机构'),
    item: z
      .strictObject({
        name: z.string().min(1).describe('清单项目名称'),
        source: z
          .enum(['大典2015', '新职业', '专项职业能力', '特色工种'])
          .optional()
          .describe('职业来源'),
        code: z.string().min(1).optional().describe('职业编码'),
        edition: z.string().min(1).optional().describe('大典版本'),
      })
      .describe('培训项目'),
    recognition: z
      .strictObject({
        trainingAbility: criterionSchema.describe('培训能力'),
        teachingPlan: criterionSchema.describe('教学方案合理性'),
        assessment: criterionSchema.describe('考核评价针对性'),
        jobMatch: criterionSchema.describe('就业创业匹配度'),
      })
      .describe('项目认定 recognition sheet'),
  })
  .meta({ id: 'DistrictApprovalFacts', title: '大渡口立项事实 approval in Dadukou' });

/** What the rules of the approval stage take in Dadukou. */
export type DistrictApprovalFacts = z.infer<typeof districtApprovalFactsSchema>;
