import * as z from 'zod';
import { dayChange } from '#functions/cases/timetable-change.ts';
import {
  civilDateSchema,
  fenSchema,
  lessonsSchema,
  planHoursSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { orderFaults } from './story-order.ts';

const employment = z
  .strictObject({
    signedOn: civilDateSchema.describe('签订劳动合同之日'),
    insured: z.boolean().describe('是否提供社保缴费记录'),
    wageFen: fenSchema.optional().describe('首月工资（分），不提供则省略'),
  })
  .describe('就业情况');

/** A trainee of the story, or several alike. */
const trainees = z
  .strictObject({
    count: z.int().min(1).max(80).default(1).describe('相同情况的人数'),
    group: z.string().nullable().describe('补贴人群编号，群体之外为 null'),
    groupSince: civilDateSchema.optional().describe('人群身份自何日起'),
    absent: z.array(civilDateSchema).default([]).describe('缺勤的日期，其余各日均两次打卡'),
    passed: z.boolean().describe('考核是否合格'),
    employment: employment.nullable(),
  })
  .describe('学员');

const trainingClass = z
  .strictObject({
    plannedHeadcount: z.int().min(1),
    overEnrolmentReason: z.string().optional(),
    requestedOn: civilDateSchema.describe('申请开班之日'),
    days: z
      .array(
        z.strictObject({
          dates: z.array(civilDateSchema).min(1),
          lessons: z.array(lessonsSchema).min(1),
        }),
      )
      .min(1)
      .describe('课表：相同安排的日期写在一起'),
    changes: z
      .array(
        z.strictObject({
          reportedOn: civilDateSchema,
          change: dayChange,
          reason: z.string().min(2),
        }),
      )
      .default([])
      .describe('课表调整：按报告先后'),
    examinedOn: civilDateSchema.describe('考核之日'),
    trainees: z.array(trainees).min(1),
  })
  .describe('班级');

/** One project as a story: who applies for what, what happens on which day, and optionally what must come out. */
export const scenario = z
  .strictObject({
    title: z.string().min(1),
    activation: z.strictObject({ instrument: z.string(), publishedOn: civilDateSchema }),
    appropriationFen: fenSchema.describe('资金指标（分）'),
    minimumWageFen: fenSchema.describe('当地月最低工资（分）'),
    occupationCode: z.string().min(1).describe('职业编码'),
    declaredDemand: z.int().min(1).describe('用工需求 D'),
    plannedHeadcount: z.int().min(1).describe('计划人数 P'),
    plan: planHoursSchema,
    appliedOn: civilDateSchema.describe('申请立项之日'),
    classes: z.array(trainingClass).min(1),
    claimedOn: civilDateSchema.describe('申请资金之日'),
    supplementedOn: civilDateSchema.describe('补充社保与工资证明之日'),
    verdict: z
      .strictObject({
        completed: z.boolean(),
        reason: z.string().optional(),
        theoryExplanation: z.string().min(2).optional().describe('接受理论占比偏离说明的理由'),
      })
      .describe('审核人关于是否按计划完成的结论'),
    expected: z
      .strictObject({
        status: z.enum(['closed', 'refused']),
        plannedFen: fenSchema,
        reservedFen: fenSchema,
        settledFen: fenSchema,
        releasedFen: fenSchema,
      })
      .optional()
      .describe('应得结果，可省略'),
  })
  .superRefine((story, context) => {
    for (const { path, sentence } of orderFaults(story)) {
      context.addIssue({ code: 'custom', path: [...path], params: { ...sentence } });
    }
  })
  .meta({ id: 'Scenario', title: '情景 a project as a story' });
export type Scenario = z.infer<typeof scenario>;
export type ScenarioClass = Scenario['classes'][number];

/** One head of a class, under the number it has on the roster. */
export interface ScenarioTrainee extends Omit<ScenarioClass['trainees'][number], 'count'> {
  readonly id: string;
}

/** The trainees of the n-th class (from 1), one entry a head. */
export function traineesOf(one: ScenarioClass, number: number): ScenarioTrainee[] {
  return one.trainees
    .flatMap(({ count, ...alike }) => Array.from({ length: count }, () => alike))
    .map((alike, index) => ({ ...alike, id: `C${number}-T${String(index + 1).padStart(2, '0')}` }));
}
