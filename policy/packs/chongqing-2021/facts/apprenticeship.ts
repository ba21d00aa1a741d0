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
import { waiverSchema } from '#policy/engine/waiver.ts';
import { levelSchema, occupationSchema } from './standard.ts';

/** Why an apprenticeship ended; all but the last two are the events of CQ21-5.e. */
export const apprenticeshipEndSchema = z
  .enum([
    'restructuring',
    'closure',
    'bankruptcy',
    'other-major-change',
    'cycle-completed',
    'own-choice',
  ])
  .describe('结束原因 why it ended');

const apprenticeSchema = z
  .strictObject({
    id: idSchema.describe('学徒编号 pseudonymous'),
    enteredByRealName: z.boolean().describe('已录入实名制系统'),
    situation: z.enum(['new', 'serving', 'transferring']).describe('新入职、在岗或转岗'),
    from: civilDateSchema.describe('培训开始日'),
    plannedMonths: z.int().min(1).max(120).describe('计划培训月数'),
    endedOn: civilDateSchema.describe('实际结束日'),
    endedBy: apprenticeshipEndSchema,
    mainCoursesDone: z.boolean().describe('已完成主要培训课程'),
    standardMet: z.boolean().describe('达到结业标准'),
    certificate: z
      .strictObject({
        level: levelSchema,
        number: z.string().min(1),
        issuedOn: civilDateSchema,
        evidence: evidenceRefSchema.optional(),
      })
      .optional()
      .describe('证书'),
    history: historySchema.optional(),
  })
  .refine(...inOrder('from', 'endedOn'));

/** Everything an apprenticeship (企业新型学徒制) is settled from. */
export const apprenticeshipFactsSchema = z
  .strictObject({
    kind: z.literal('apprenticeship'),
    asOf: civilDateSchema.describe('核算日'),
    project: z
      .strictObject({
        id: idSchema,
        enterprise: idSchema,
        openedOn: civilDateSchema.describe('开班批准日'),
        filedAt: z
          .enum(['registration', 'production', 'training'])
          .describe('申报地：注册地、生产地或培训地'),
        mentors: z
          .strictObject({ enterprise: z.boolean(), school: z.boolean() })
          .describe('企校双师'),
        occupation: z
          .strictObject({ code: occupationSchema.shape.code, name: occupationSchema.shape.name })
          .optional()
          .describe('学徒培训的职业（工种）what a history is held against'),
      })
      .describe('学徒制项目 project'),
    annualRate: z
      .strictObject({ fen: fenSchema, instrument: textSchema, from: civilDateSchema })
      .nullable()
      .describe('每人每年标准（开班时确定），未录入为 null'),
    apprentices: z.array(apprenticeSchema),
    claim: z.strictObject({ id: idSchema, filedOn: civilDateSchema }).describe('资金申请 claim'),
    waivers: z.array(waiverSchema),
  })
  .refine(
    ({ project, apprentices }) =>
      project.occupation !== undefined || apprentices.every(({ history }) => history === undefined),
    {
      path: ['project', 'occupation'],
      params: {
        zh: '给出既往补贴的，须写明学徒培训的职业（工种）。',
        en: 'Where earlier subsidies are given, the occupation must be too.',
      },
    },
  )
  .meta({ id: 'ApprenticeshipFacts', title: '学徒制结算事实 facts of an apprenticeship' });

/** Everything an apprenticeship is settled from. */
export type ApprenticeshipFacts = z.infer<typeof apprenticeshipFactsSchema>;
/** One apprentice. */
export type Apprentice = ApprenticeshipFacts['apprentices'][number];
