import * as z from 'zod';
import { waiverSchema } from '../waiver.ts';
import { attendanceSchema } from './attendance.ts';
import { attemptSchema, certificateSchema } from './result.ts';
import { checkReferences } from './settlement-references.ts';
import {
  activationSchema,
  civilDateSchema,
  clipSchema,
  countSchema,
  evidenceRefSchema,
  fenSchema,
  idSchema,
  lessonsSchema,
  officerNoteSchema,
  planHoursSchema,
  platformRecordSchema,
  textSchema,
} from './shared-facts.ts';

const projectSchema = z
  .strictObject({
    id: idSchema,
    approvedOn: civilDateSchema.describe('立项批准日'),
    declaredDemand: countSchema.min(1).describe('用工需求 D, as approved'),
    plannedHeadcount: countSchema.min(1).describe('计划人数 P, as approved'),
    occupationCode: z.string().min(1).describe('职业编码'),
    occupation: z.string().min(1).optional().describe('职业名称'),
    extraOccupation: z
      .boolean()
      .optional()
      .describe('目录外已批准备案 outside the catalogue, approved and filed'),
    employers: z.array(idSchema).min(1).describe('用工企业 employers of the project'),
    changedFigures: officerNoteSchema
      .extend({ declaredDemand: countSchema.min(1), plannedHeadcount: countSchema.min(1) })
      .optional()
      .describe('经批准变更的 D、P figures an officer approved before the opening'),
  })
  .describe('项目 project');

/** One day on which the class was taught. */
export const trainingDaySchema = z
  .strictObject({
    date: civilDateSchema,
    lessons: z.array(lessonsSchema).min(1),
    clips: z.array(clipSchema).describe('当日视频片段'),
    platformRecord: platformRecordSchema.optional(),
    evidence: evidenceRefSchema.optional(),
  })
  .describe('课次 training day as delivered');

const classSchema = z
  .strictObject({
    id: idSchema,
    site: textSchema.optional().describe('培训场地 where it is taught; asked for only by AMB-44'),
    openingApprovedOn: civilDateSchema.nullable().describe('开班批准日，未批准为 null'),
    catalogueClass: z
      .string()
      .min(1)
      .describe('职业类别 catalogue class on the approval day, e.g. A'),
    plan: planHoursSchema,
    days: z.array(trainingDaySchema).describe('实际授课 days as delivered'),
    fullVideo: z
      .strictObject({
        keeper: textSchema,
        pointer: textSchema,
        evidence: evidenceRefSchema.optional(),
      })
      .optional()
      .describe('全程录像存放处 where the full recording is kept'),
    examinationPapers: z
      .strictObject({ evidence: evidenceRefSchema.optional() })
      .optional()
      .describe('考核试卷'),
    theoryExplanation: officerNoteSchema.optional().describe('理论课占比偏离的说明，经办人接受'),
  })
  .describe('班级 training class');

const employmentSchema = z
  .strictObject({
    employerId: idSchema,
    inPostUntil: civilDateSchema
      .optional()
      .describe('已证明在岗至 proven in post until; asked for only by AMB-25'),
    contract: z
      .strictObject({ signedOn: civilDateSchema, evidence: evidenceRefSchema.optional() })
      .describe('劳动合同'),
    insurance: z
      .strictObject({
        insured: z.boolean(),
        on: civilDateSchema.optional().describe('缴费日'),
        evidence: evidenceRefSchema.optional(),
      })
      .optional()
      .describe('社会保险缴费记录，未提交则省略'),
    wage: z
      .strictObject({
        month: z
          .string()
          .regex(/^\d{4}-(0[1-9]|1[0-2])$/u)
          .describe('工资所属月 YYYY-MM'),
        fen: fenSchema.describe('应发工资（分）gross wage of the month'),
        paidOn: civilDateSchema.optional(),
        district: textSchema.optional().describe('用工地区县 district; asked for only by AMB-41'),
        workingTime: z
          .enum(['full-time', 'part-time'])
          .optional()
          .describe('全日制或非全日制; asked for only by AMB-41'),
        hours: countSchema.optional().describe('当月工时 hours of a part-time month'),
        evidence: evidenceRefSchema.optional(),
      })
      .optional()
      .describe('工资证明，未提交则省略'),
  })
  .describe('就业 employment');

const traineeSchema = z
  .strictObject({
    id: idSchema.describe('学员编号 pseudonymous'),
    classId: idSchema,
    group: z.string().min(1).nullable().describe('补贴人群，群体之外为 null'),
    attendance: attendanceSchema,
    excusedDays: z
      .array(civilDateSchema)
      .optional()
      .describe('获准请假日 days of approved leave; asked for only by AMB-32'),
    attempts: z.array(attemptSchema).describe('考核 attempts in order; empty: never sat'),
    certificate: certificateSchema.optional(),
    employment: employmentSchema.nullable().describe('未就业为 null'),
  })
  .describe('学员 trainee');

const claimSchema = z
  .strictObject({
    id: idSchema,
    filedOn: civilDateSchema.describe('申报日'),
    declaredComplete: z
      .boolean()
      .describe('机构声明材料已齐 institution declares the file complete'),
    supplementsLastDay: civilDateSchema
      .optional()
      .describe('补正截止日，省略则按政策包推算 last day for supplements'),
  })
  .describe('资金申请 claim');

const minimumWageSchema = z
  .strictObject({
    region: z.string().min(1),
    from: civilDateSchema,
    district: textSchema.optional().describe('区县，市标准则省略 left out for the city'),
    fen: fenSchema.describe('月最低工资（分）'),
    hourlyFen: fenSchema.optional().describe('非全日制小时最低工资（分）'),
    instrument: textSchema.optional(),
  })
  .describe('最低工资标准 dated monthly minimum wage');

/** Everything a settlement is computed from; closed, so a misspelt field is an error. */
export const settlementFactsSchema = z
  .strictObject({
    asOf: civilDateSchema.describe('核算日 the business day of the computation'),
    activation: activationSchema.nullable().describe('未启用为 null'),
    project: projectSchema,
    classes: z.array(classSchema).min(1),
    trainees: z.array(traineeSchema),
    claim: claimSchema,
    taskVerdict: officerNoteSchema
      .extend({ completed: z.boolean() })
      .optional()
      .describe('培训任务是否按计划完成 the officer’s verdict'),
    minimumWages: z.array(minimumWageSchema),
    waivers: z.array(waiverSchema),
  })
  .superRefine(checkReferences)
  .meta({ id: 'SettlementFacts', title: '结算事实 settlement facts' });

/** Everything a settlement is computed from. */
export type SettlementFacts = z.infer<typeof settlementFactsSchema>;
/** A project as the settlement sees it. */
export type ProjectFacts = SettlementFacts['project'];
/** A class as delivered. */
export type ClassFacts = SettlementFacts['classes'][number];
/** One day as delivered. */
export type TrainingDayFacts = ClassFacts['days'][number];
/** A trainee with attendance, result and employment. */
export type TraineeFacts = SettlementFacts['trainees'][number];
/** A trainee's employment, where there is one. */
export type EmploymentFacts = NonNullable<TraineeFacts['employment']>;
/** The wage that proves employment. */
export type WageFacts = NonNullable<EmploymentFacts['wage']>;
/** A row of the minimum wage table. */
export type MinimumWage = SettlementFacts['minimumWages'][number];
