import * as z from 'zod';
import { inOrder } from '#policy/engine/facts/in-order.ts';
import { historySchema } from '#policy/engine/facts/person-history.ts';
import {
  civilDateSchema,
  evidenceRefSchema,
  fenSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { groupSchema } from './group.ts';

/** Everything a claim of training through work (以工代训) is settled from; no class, timetable or certificate (CQ21-3.c, 3.d). */
export const workTrainingFactsSchema = z
  .strictObject({
    kind: z.literal('work-training'),
    asOf: civilDateSchema.describe('核算日'),
    enterprise: z
      .strictObject({
        id: idSchema,
        producer: z.boolean().describe('生产经营主体'),
        insured: z.boolean().describe('为职工参保'),
      })
      .describe('用工企业 enterprise'),
    monthlyRate: z
      .strictObject({ fen: fenSchema, instrument: textSchema, from: civilDateSchema })
      .nullable()
      .describe('每人每月标准，未录入为 null'),
    claim: z
      .strictObject({
        id: idSchema,
        admittedOn: civilDateSchema.describe('受理日'),
        filedOn: civilDateSchema,
      })
      .describe('资金申请 claim'),
    workers: z.array(
      z
        .strictObject({
          id: idSchema.describe('劳动者编号 pseudonymous'),
          group: groupSchema.nullable(),
          enteredByRealName: z.boolean().describe('已录入实名制系统'),
          from: civilDateSchema.describe('以工代训开始日'),
          to: civilDateSchema.describe('以工代训结束日'),
          monthsPaidBefore: z.int().min(0).max(12).describe('在本企业已补贴月数'),
          evidence: evidenceRefSchema.optional(),
          history: historySchema.optional(),
        })
        .refine(...inOrder('from', 'to')),
    ),
  })
  .meta({ id: 'WorkTrainingFacts', title: '以工代训结算事实 facts of training through work' });

/** Everything a claim of training through work is settled from. */
export type WorkTrainingFacts = z.infer<typeof workTrainingFactsSchema>;
/** One worker of the claim. */
export type WorkTrainee = WorkTrainingFacts['workers'][number];
