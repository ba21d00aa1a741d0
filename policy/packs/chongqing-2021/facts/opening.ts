import * as z from 'zod';
import { traineesOnce } from '#policy/engine/facts/once-each.ts';
import {
  civilDateSchema,
  evidenceRefSchema,
  fenSchema,
  hoursByModeSchema,
  idSchema,
  textSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { waiverSchema } from '#policy/engine/waiver.ts';
import { classModeSchema, projectTypeSchema } from './course.ts';
import { levelSchema, occupationSchema } from './standard.ts';

/** How a trainee stands to the enterprise that trains; `none` for everybody else. */
export const workerRelationSchema = z
  .enum([
    'employee',
    'dispatched',
    'outsourced',
    'group-employee',
    'self-employed-worker',
    'private-unit-worker',
    'platform-worker',
    'flexible-worker',
    'none',
  ])
  .describe('与企业的关系 relation to the enterprise');

const courseRosterEntrySchema = z
  .strictObject({
    traineeId: idSchema,
    group: z.string().min(1).nullable().describe('补贴人群，群体之外为 null'),
    groupProof: evidenceRefSchema.optional().describe('人群证明'),
    declaration: z.boolean().describe('就业意愿和培训需求声明 declaration of will and need'),
    relation: workerRelationSchema,
    relationProof: evidenceRefSchema.optional().describe('劳动、派遣或外包合同'),
    employedNow: z.boolean().describe('现有劳动关系 in a running labour relation'),
    relationEndedOn: civilDateSchema.optional().describe('劳动关系解除或终止日'),
    insuranceStoppedOn: civilDateSchema.optional().describe('社会保险停缴日，仍在缴则省略'),
    graduatedOn: civilDateSchema.optional().describe('毕业日期'),
    pensionEntitled: z.boolean().optional().describe('按月享受基本养老金'),
    qualifiesForLevel: levelSchema.optional().describe('符合申报条件的等级'),
    qualificationProof: evidenceRefSchema.optional().describe('申报条件证明'),
    feeFen: fenSchema.describe('向学员收取的费用（分）'),
    enrolledOn: civilDateSchema.optional().describe('报名日期'),
  })
  .describe('花名册 roster entry');

/** What the rules of the opening stage take in Chongqing. */
export const courseOpeningFactsSchema = z
  .strictObject({
    asOf: civilDateSchema.describe('开班审批日'),
    projectId: idSchema,
    classId: idSchema,
    projectType: projectTypeSchema.optional(),
    occupation: occupationSchema,
    mode: classModeSchema,
    plan: hoursByModeSchema,
    onlineModes: z
      .array(z.enum(['live', 'recorded']))
      .describe('线上方式 how online hours are taught'),
    onlinePilot: z.strictObject({ approvalNumber: textSchema }).optional(),
    centre: z
      .strictObject({
        id: idSchema,
        recognisedOn: civilDateSchema.nullable().describe('区县认定日'),
        filedOn: civilDateSchema.nullable().describe('市级备案日'),
        occupationCodes: z.array(z.string().min(1)).describe('认定的工种编码'),
        trainsOutsiders: z.boolean().describe('可面向外部职工'),
        ofGroup: z.boolean().describe('集团公司的职工培训中心'),
      })
      .optional()
      .describe('企业职工培训中心 staff training centre, where one trains'),
    commission: z
      .enum(['whole-unit', 'commissioned', 'open'])
      .optional()
      .describe('整建制、委托或公开 form of staff training'),
    roster: z
      .array(courseRosterEntrySchema)
      .refine(...traineesOnce<{ traineeId: string }>(({ traineeId }) => traineeId)),
    waivers: z.array(waiverSchema),
  })
  .meta({ id: 'CourseOpeningFacts', title: '开班事实 opening of a Chongqing course' });

/** What the rules of the opening stage take in Chongqing. */
export type CourseOpeningFacts = z.infer<typeof courseOpeningFactsSchema>;
/** One person on the roster. */
export type CourseRosterEntry = CourseOpeningFacts['roster'][number];
