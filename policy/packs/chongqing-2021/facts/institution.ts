import * as z from 'zod';
import {
  civilDateSchema,
  countSchema,
  fenSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { levelSchema } from './standard.ts';

/** A high-skill training base (高技能人才培训基地) and the senior training of its years. */
export const trainingBaseFactsSchema = z
  .strictObject({
    id: idSchema,
    rank: z.enum(['national', 'municipal']).describe('国家级或市级'),
    years: z
      .array(z.strictObject({ year: z.int().min(2000).max(2100), seniorPersonTimes: countSchema }))
      .min(1)
      .describe('各年高级工及以上培训人次'),
    constructionUnpaidFen: fenSchema.describe('尚未拨付的建设补助（分）'),
  })
  .meta({ id: 'TrainingBaseFacts', title: '高技能基地 training base' });

/** A high-skill training base. */
export type TrainingBaseFacts = z.infer<typeof trainingBaseFactsSchema>;

/** A third party (第三方机构) about to do a task for the district. */
export const agencyFactsSchema = z
  .strictObject({
    id: idSchema,
    on: civilDateSchema,
    task: z
      .enum(['institution-review', 'process-supervision', 'subsidy-audit'])
      .describe('任务：机构审核、过程监管或补贴审核'),
    scope: z
      .array(z.enum(['institution-review', 'process-supervision', 'subsidy-audit']))
      .describe('合同约定的任务'),
    procurement: textSchema.optional().describe('政府采购文件号'),
    blacklistedOn: civilDateSchema.optional().describe('列入黑名单日'),
    liftedOn: civilDateSchema.optional().describe('移出黑名单日，须有决定'),
  })
  .refine(
    ({ blacklistedOn, liftedOn }) =>
      liftedOn === undefined || (blacklistedOn !== undefined && blacklistedOn <= liftedOn),
    {
      path: ['liftedOn'],
      params: {
        zh: '移出黑名单早于列入，或从未列入。',
        en: 'Lifted before it was blacklisted, or never blacklisted.',
      },
    },
  )
  .meta({ id: 'AgencyFacts', title: '第三方机构 third party' });

/** A third party about to do a task. */
export type AgencyFacts = z.infer<typeof agencyFactsSchema>;

/** An institution asking for a project, with what the bureau decided about it. */
export const institutionFactsSchema = z
  .strictObject({
    id: idSchema,
    on: civilDateSchema,
    districtPrivateSchool: z.boolean().describe('区县级民办职业培训学校'),
    seniorRecognition: textSchema.optional().describe('高级工培训认定文件'),
    level: levelSchema.describe('申请培训等级'),
    plannedHeadcount: countSchema.describe('申请培训人数'),
    quota: z
      .strictObject({ heads: countSchema, used: countSchema, decision: textSchema })
      .optional()
      .describe('培训计划指标'),
    openCases: z
      .array(z.enum(['sham-training', 'other-fraud', 'error']))
      .describe('未结的违规案件'),
  })
  .meta({ id: 'InstitutionFacts', title: '承训机构 institution' });

/** An institution asking for a project. */
export type InstitutionFacts = z.infer<typeof institutionFactsSchema>;
