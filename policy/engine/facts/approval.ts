import * as z from 'zod';
import { waiverSchema } from '../waiver.ts';
import {
  activationSchema,
  civilDateSchema,
  countSchema,
  enterpriseWordSchema,
  evidenceRefSchema,
  idSchema,
  planHoursSchema,
  textSchema,
} from './shared-facts.ts';

/** A filed document: where it lies, if it is there. */
export const filedDocumentSchema = z.strictObject({
  present: z.boolean().describe('已提交'),
  evidence: evidenceRefSchema.optional(),
});

const enterpriseSchema = z
  .strictObject({
    id: idSchema,
    qualified: z
      .strictObject({ flag: z.boolean(), reason: textSchema, officer: textSchema.optional() })
      .optional()
      .describe('是否属重点企业，由人社部门标记并说明理由 bureau flag with reason'),
    withdrawn: z.boolean().optional().describe('已取消项目制培训资格'),
    industry: textSchema.optional().describe('所属产业 industry; asked for only by AMB-16'),
    demandThisYear: countSchema
      .optional()
      .describe('本年用工需求合计，含本项目 demand of the year; asked for only by AMB-17'),
  })
  .describe('用工企业 enterprise');

const institutionSchema = z
  .strictObject({
    id: idSchema,
    type: z
      .string()
      .min(1)
      .describe('机构类型 vocational-college, technical-school, enterprise-training-centre, …'),
    active: z.boolean().describe('资格有效'),
  })
  .describe('承训单位 institution');

const agreementSchema = z
  .strictObject({
    signedOn: civilDateSchema.optional(),
    enterpriseIds: z.array(idSchema),
    institutionId: idSchema.optional(),
    evidence: evidenceRefSchema.optional(),
  })
  .describe('培训协议 training agreement');

/** How an occupation outside the catalogue came in, CC24-2.1.b. */
const extraOccupationSchema = z
  .strictObject({
    cityApprovedOn: civilDateSchema.optional(),
    filingReceiptOn: civilDateSchema.optional(),
    catalogueClass: z.string().min(1).optional(),
    evidence: z.array(evidenceRefSchema).optional(),
  })
  .describe('目录外职业 city approval and provincial filing');

/** What the rules of the approval stage take. */
export const approvalFactsSchema = z
  .strictObject({
    asOf: civilDateSchema,
    activation: activationSchema.nullable(),
    projectId: idSchema,
    appliedOn: civilDateSchema.optional().describe('申请日'),
    planYear: z.int().min(2000).max(2100).optional().describe('年度计划'),
    enterprises: z.array(enterpriseSchema),
    institution: institutionSchema.optional(),
    declaredDemand: countSchema.optional().describe('用工需求 D'),
    plannedHeadcount: countSchema.optional().describe('计划人数 P'),
    demandByOccupation: z
      .array(z.strictObject({ occupationCode: z.string().min(1), demand: countSchema }))
      .min(1)
      .optional()
      .describe('分职业用工需求 demand by occupation; asked for only by AMB-17'),
    skillStandard: textSchema.optional().describe('技能要求'),
    standardReference: textSchema.optional().describe('国家职业标准'),
    posts: z.array(textSchema).describe('岗位'),
    occupationCode: z.string().min(1).optional().describe('职业编码'),
    occupation: z.string().min(1).optional(),
    extraOccupation: extraOccupationSchema.optional(),
    plan: planHoursSchema.optional(),
    lessonMinutes: countSchema.optional().describe('每课时分钟'),
    agreement: agreementSchema.optional(),
    confirmations: z.array(enterpriseWordSchema).optional().describe('用工企业对申请的确认'),
    attachments: z
      .strictObject({
        demandStatement: filedDocumentSchema.optional().describe('用工需求'),
        trainingPlan: filedDocumentSchema.optional().describe('培训方案'),
        trainingAgreement: filedDocumentSchema.optional().describe('培训协议'),
      })
      .describe('附件'),
    funding: z
      .strictObject({ available: z.int().min(0).brand<'Fen'>(), fundCode: z.string().min(1) })
      .optional()
      .describe('可用资金（分）'),
    approvedThisYear: countSchema.optional().describe('本年已批准人数'),
    waivers: z.array(waiverSchema),
  })
  .meta({ id: 'ApprovalFacts', title: '立项事实 approval facts' });

/** What the rules of the approval stage take. */
export type ApprovalFacts = z.infer<typeof approvalFactsSchema>;
