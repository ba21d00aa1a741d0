import * as z from 'zod';
import { inOrder } from '#policy/engine/facts/in-order.ts';
import {
  civilDateSchema,
  fenSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';

/** What a case against an institution is about; an honest mistake is a category of its own. */
export const violationKindSchema = z
  .enum([
    'subsidy-fraud',
    'harm-to-trainees',
    'market-disorder',
    'disorderly-certification',
    'other-violation',
    'honest-mistake',
  ])
  .describe('违规类别 kind of violation');

/** What is known against an institution on the day it applies or is to be paid. */
export const conductFactsSchema = z
  .strictObject({
    institutionId: idSchema,
    on: civilDateSchema,
    exitedOn: civilDateSchema.nullable().describe('退出日，未退出为 null'),
    openClasses: z.int().min(0).max(10_000).describe('未结业班级数 classes still running'),
    inspections: z
      .array(
        z.strictObject({
          year: z.int().min(2000).max(2100).describe('检查年度'),
          passed: z.boolean().describe('合格'),
          on: civilDateSchema,
        }),
      )
      .describe('年度检查、办学评估 yearly inspections'),
    cases: z
      .array(
        z
          .strictObject({
            id: idSchema,
            kind: violationKindSchema,
            openedOn: civilDateSchema,
            closedOn: civilDateSchema.nullable().describe('结案日，未结案为 null'),
            decision: textSchema.optional().describe('处理决定'),
            recoverFen: fenSchema.describe('应追回（分）'),
            recoveredFen: fenSchema.describe('已追回（分）'),
          })
          .refine(
            ...inOrder('openedOn', 'closedOn', {
              zh: '结案日早于立案日。',
              en: 'Closed before it was opened.',
            }),
          ),
      )
      .describe('违规案件 cases'),
  })
  .meta({ id: 'ConductFacts', title: '机构行为事实 conduct of an institution' });

/** What is known against an institution. */
export type ConductFacts = z.infer<typeof conductFactsSchema>;
