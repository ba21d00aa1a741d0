import * as z from 'zod';
import { historySchema } from '#policy/engine/facts/person-history.ts';
import {
  civilDateSchema,
  countSchema,
  evidenceRefSchema,
  fenSchema,
  hoursByModeSchema,
  idSchema,
  officerNoteSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { waiverSchema } from '#policy/engine/waiver.ts';
import { checkCourseReferences } from './course-references.ts';
import { groupSchema } from './group.ts';
import { dayRatesSchema, levelSchema, occupationSchema, standardSchema } from './standard.ts';

/** How a class meets; all but `full-day` are flexible schooling (弹性学制). */
export const classModeSchema = z
  .enum(['full-day', 'weekend', 'evening', 'after-shift'])
  .describe('办班形式 full-day, weekend, evening or after-shift');

/** Whom a project of Dadukou is for: key groups, staff, or high-skill people. */
export const projectTypeSchema = z
  .enum(['key-groups', 'staff-upgrading', 'high-skill'])
  .describe('项目类型 type of project');

const dayHours = {
  date: civilDateSchema,
  offline: countSchema.max(24).describe('线下课时'),
  online: countSchema.max(24).describe('线上课时'),
};

const courseDaySchema = z
  .strictObject({
    ...dayHours,
    onlineMode: z.enum(['live', 'recorded']).optional().describe('线上直播或录播'),
    evidence: evidenceRefSchema.optional(),
  })
  .describe('课次 a day as delivered, class hours of 45 minutes');

const attendedDaySchema = z
  .strictObject({ ...dayHours, evidence: evidenceRefSchema.optional() })
  .describe('参训 class hours one trainee attended on a day');

const courseClassSchema = z
  .strictObject({
    id: idSchema,
    openingApprovedOn: civilDateSchema.nullable().describe('开班批准日，未批准为 null'),
    mode: classModeSchema,
    plan: hoursByModeSchema.describe('计划课时 planned class hours by mode'),
    days: z.array(courseDaySchema).describe('实际授课 days as delivered'),
    onlinePilot: z
      .strictObject({ approvalNumber: textSchema })
      .optional()
      .describe('全线上试点批准 a pilot that lifts the online limit'),
  })
  .describe('班级 training class');

const courseCertificateSchema = z
  .strictObject({
    kind: z
      .enum([
        'vocational-qualification',
        'skill-level',
        'special-capability',
        'special-operation',
        'completion',
      ])
      .describe('证书种类 kind of certificate'),
    occupationCode: z.string().min(1).nullable(),
    level: levelSchema,
    number: z.string().min(1),
    issuedOn: civilDateSchema,
    evidence: evidenceRefSchema.optional(),
  })
  .describe('证书 certificate');

const courseTraineeSchema = z
  .strictObject({
    id: idSchema.describe('学员编号 pseudonymous'),
    classId: idSchema,
    group: groupSchema.nullable().describe('补贴人群，群体之外为 null'),
    enteredByRealName: z.boolean().describe('已录入实名制系统'),
    attended: z.array(attendedDaySchema).describe('实际参训 days not named were not attended'),
    certificate: courseCertificateSchema.optional(),
    history: historySchema.optional(),
  })
  .describe('学员 trainee');

/** Everything a Chongqing course (项目制培训、企业培训) is settled from; closed. */
export const courseFactsSchema = z
  .strictObject({
    kind: z.literal('course'),
    asOf: civilDateSchema.describe('核算日'),
    project: z
      .strictObject({
        id: idSchema,
        approvedOn: civilDateSchema.describe('立项批准日'),
        plannedHeadcount: countSchema.min(1).describe('计划人数'),
        projectType: projectTypeSchema.optional(),
        occupation: occupationSchema,
        completionCertificateNamed: z
          .boolean()
          .optional()
          .describe(
            '立项时约定以培训合格证书结业 the approved project names the completion certificate',
          ),
        enterpriseTraining: z.boolean().optional().describe('企业职工培训'),
        upliftPermille: countSchema
          .max(1000)
          .optional()
          .describe('区县决定的企业培训上浮（千分之）uplift decided by the district'),
        upliftDecision: textSchema
          .optional()
          .describe('上浮依据文件 the decision; asked for with an uplift'),
      })
      .describe('项目 project'),
    standard: standardSchema.nullable().describe('未录入为 null'),
    rates: dayRatesSchema.nullable().describe('未录入为 null'),
    classes: z.array(courseClassSchema).min(1),
    trainees: z.array(courseTraineeSchema),
    directSubsidy: z
      .strictObject({
        secretRelated: z.boolean().describe('涉密企业'),
        secretProof: evidenceRefSchema.optional(),
        trainingPlan: evidenceRefSchema.optional().describe('培训计划'),
        signInSheet: evidenceRefSchema.optional().describe('学员签到表'),
        video: evidenceRefSchema.optional().describe('培训视频类资料'),
      })
      .optional()
      .describe('企业直补材料 items of an enterprise paid directly'),
    advances: z
      .array(z.strictObject({ id: idSchema, fen: fenSchema, paidOn: civilDateSchema }))
      .describe('已预拨 advances paid'),
    claim: z.strictObject({ id: idSchema, filedOn: civilDateSchema }).describe('资金申请 claim'),
    taskVerdict: officerNoteSchema
      .extend({ completed: z.boolean() })
      .optional()
      .describe('培训任务是否完成 the officer’s verdict'),
    waivers: z.array(waiverSchema),
  })
  .superRefine(checkCourseReferences)
  .meta({ id: 'CourseFacts', title: '课程结算事实 facts of a course settlement' });

/** Everything a Chongqing course is settled from. */
export type CourseFacts = z.infer<typeof courseFactsSchema>;
/** A class as delivered. */
export type CourseClass = CourseFacts['classes'][number];
/** A trainee with attendance and certificate. */
export type CourseTrainee = CourseFacts['trainees'][number];
/** Class hours of one day, by mode. */
export type DayHours = z.infer<typeof attendedDaySchema>;
