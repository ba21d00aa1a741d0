import * as z from 'zod';
import { waiverSchema } from '../waiver.ts';
import { filedDocumentSchema } from './approval.ts';
import { traineesOnce } from './once-each.ts';
import {
  activationSchema,
  civilDateSchema,
  countSchema,
  evidenceRefSchema,
  fenSchema,
  idSchema,
  lessonsSchema,
  planHoursSchema,
  textSchema,
} from './shared-facts.ts';

/** One person on the roster of the class. */
const rosterEntrySchema = z
  .strictObject({
    traineeId: idSchema,
    personKey: idSchema.describe('同一人标识 the same for the same person'),
    identityComplete: z.boolean().describe('身份信息完整'),
    group: z.string().min(1).nullable().describe('补贴人群，群体之外为 null'),
    groupSubType: z
      .string()
      .min(1)
      .optional()
      .describe('毕业年度高校毕业生的类别 sub-type of a graduate'),
    graduatedOn: civilDateSchema.optional().describe('毕业日期 of graduates and school leavers'),
    groupProof: z
      .strictObject({ validOn: civilDateSchema.optional(), evidence: evidenceRefSchema.optional() })
      .optional()
      .describe('人群证明'),
    inRunningClass: idSchema.nullable().describe('已在读的其他班级'),
    existingStaff: z.boolean().describe('企业在职职工'),
  })
  .describe('花名册 roster entry');

const timetableDaySchema = z
  .strictObject({ date: civilDateSchema, lessons: z.array(lessonsSchema).min(1) })
  .describe('课表 timetable day');

/** What the rules of the opening stage take. */
export const openingFactsSchema = z
  .strictObject({
    asOf: civilDateSchema,
    activation: activationSchema.nullable(),
    project: z.strictObject({
      id: idSchema,
      approvedOn: civilDateSchema,
      declaredDemand: countSchema,
      plannedHeadcount: countSchema,
      occupationCode: z.string().min(1),
      catalogueClass: z.string().min(1),
      extraOccupation: z.boolean().optional().describe('目录外已批准备案'),
      fullSubsidy: fenSchema.describe('立项时核定的每人全额补贴（分）'),
      noticeEndedOn: civilDateSchema.optional().describe('公示结束日'),
      openObjections: countSchema.describe('未处理异议'),
      interrupted: z.boolean().optional(),
    }),
    classId: idSchema,
    requestedOn: civilDateSchema.describe('开班申请日'),
    registeredInNamedSystem: z.boolean().optional().describe('实名制系统已登记'),
    enrolmentClosedOn: civilDateSchema.optional().describe('招生截止日'),
    roster: z
      .array(rosterEntrySchema)
      .refine(...traineesOnce<{ traineeId: string }>(({ traineeId }) => traineeId)),
    enrolledInOtherClasses: countSchema.describe('本项目其他班级人数'),
    otherClasses: z
      .array(
        z.strictObject({
          id: idSchema,
          enrolled: countSchema,
          opened: z
            .strictObject({
              plannedHeadcount: countSchema,
              fullSubsidy: fenSchema.describe('每人全额补贴（分）'),
            })
            .nullable()
            .describe('已批准开班的计划人数与补贴，未批准为 null'),
        }),
      )
      .optional()
      .describe('本项目其他班级'),
    plannedForClass: countSchema.optional().describe('本班计划人数'),
    overEnrolmentReason: textSchema.optional().describe('超计划招生理由'),
    plan: planHoursSchema.describe('本班教学计划'),
    timetable: z.array(timetableDaySchema),
    materials: z
      .strictObject({
        trainingAgreement: filedDocumentSchema.optional().describe('培训协议'),
        employmentIntention: filedDocumentSchema.optional().describe('就业意向协议'),
        commissioningAgreement: filedDocumentSchema.optional().describe('委托培训协议'),
        teachingPlan: filedDocumentSchema.optional().describe('教学计划'),
        teachers: filedDocumentSchema.optional().describe('师资'),
        teachingResources: filedDocumentSchema.optional().describe('教学资源'),
        assessmentMethod: filedDocumentSchema.optional().describe('考核方式'),
      })
      .describe('七项材料 the seven items'),
    funding: z
      .strictObject({ available: z.int().min(0).brand<'Fen'>() })
      .optional()
      .describe('可追加预留资金（分）'),
    advanceRequested: z
      .int()
      .min(0)
      .brand<'Fen'>()
      .optional()
      .describe('申请预拨的金额（分）an advance asked for'),
    waivers: z.array(waiverSchema),
  })
  .meta({ id: 'OpeningFacts', title: '开班事实 opening facts' });

/** What the rules of the opening stage take. */
export type OpeningFacts = z.infer<typeof openingFactsSchema>;
