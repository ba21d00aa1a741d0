import * as z from 'zod';
import { inOrder } from './in-order.ts';
import { pseudonym } from './pseudonym.ts';

/** An id that a case gives to a person, class, project or file; never an ID number or a name. */
export const idSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:/-]+$/u)
  .refine(...pseudonym)
  .describe('编号 pseudonymous id: letters, digits and . : _ / -');

/** A day in Asia/Shanghai. */
export const civilDateSchema = z.iso
  .date()
  .brand<'CivilDate'>()
  .describe('日期 YYYY-MM-DD, Asia/Shanghai');

/** An amount in whole fen. */
export const fenSchema = z.int().min(0).brand<'Fen'>().describe('金额，单位分 amount in fen');

/** A count of persons, hours, lessons or attempts. */
export const countSchema = z.int().min(0).max(1_000_000);

/** Free text that a person wrote. */
export const textSchema = z.string().min(1).max(2_000);

/** The exact bytes a fact rests on: evidence id, object version and SHA-256. */
export const evidenceRefSchema = z
  .strictObject({
    evidenceId: z.string().min(1),
    version: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  })
  .describe('佐证材料 the evidence a fact comes from');

/** The exact bytes a fact rests on. */
export type EvidenceRef = z.infer<typeof evidenceRefSchema>;

/** Whether a value met among facts names a piece of evidence. */
export function isEvidenceRef(value: unknown): value is EvidenceRef {
  if (typeof value !== 'object' || value === null) return false;
  return 'evidenceId' in value && 'sha256' in value && 'version' in value;
}

/** What a person decided, with name and reason. */
export const officerNoteSchema = z.strictObject({
  officer: z.string().min(1).describe('经办人 officer'),
  reason: textSchema.describe('理由 reason'),
  on: civilDateSchema,
});

/** Offline and online class hours. */
export const hoursByModeSchema = z.strictObject({
  offline: countSchema.describe('线下课时 class hours in the classroom'),
  online: countSchema.describe('线上课时 class hours online'),
});

/** Planned class hours by kind and mode. */
export const planHoursSchema = z
  .strictObject({
    theory: hoursByModeSchema.describe('理论课时 theory'),
    practice: hoursByModeSchema.describe('实操课时 practice'),
  })
  .describe('计划课时 planned class hours');

/** Planned class hours by kind and mode. */
export type PlanHours = z.infer<typeof planHoursSchema>;

/** A row of lessons of one length, kind and mode; `count` of them in a row. */
export const lessonsSchema = z
  .strictObject({
    count: z.int().min(1).max(100).describe('节数 how many class hours'),
    minutes: z.int().min(1).max(600).describe('每节分钟 minutes of each'),
    mode: z.enum(['offline', 'online']),
    kind: z.enum(['theory', 'practice']),
    startsAt: z.iso.time({ precision: -1 }).optional().describe('上课 HH:MM'),
    endsAt: z.iso.time({ precision: -1 }).optional().describe('下课 HH:MM'),
  })
  .describe('课时 class hours of one kind taught in a row, in the order of the day');

/** A row of lessons of one length, kind and mode. */
export type Lessons = z.infer<typeof lessonsSchema>;

/** A video clip of a training day as measured, not as its header claims. */
export const clipSchema = z
  .strictObject({
    seconds: countSchema.describe(
      '实测时长（秒，舍去不足一秒部分） measured duration, cut to whole seconds',
    ),
    accepted: z.boolean().describe('检查通过 accepted: content and visibility as well'),
    evidence: evidenceRefSchema.optional(),
  })
  .describe('视频片段 video clip');

/** A video clip of a training day as measured. */
export type Clip = z.infer<typeof clipSchema>;

/** What the registered contact of an enterprise answered to exactly what stands, and when. */
export const enterpriseWordSchema = z
  .strictObject({
    enterpriseId: idSchema,
    outcome: z.enum(['confirmed', 'declined']),
    on: civilDateSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  })
  .describe('用工企业的确认 confirmation by an enterprise, bound to the hash of what was shown');

/** What an enterprise answered. */
export type EnterpriseWord = z.infer<typeof enterpriseWordSchema>;

/** One check-in of one trainee. */
export const checkInSchema = z
  .strictObject({
    at: z.iso.time({ precision: -1 }).optional().describe('打卡时间 HH:MM'),
    accepted: z
      .boolean()
      .describe('有效 within its window, or late with a cause a supervisor accepted'),
    cause: textSchema.optional(),
    evidence: evidenceRefSchema.optional(),
  })
  .describe('打卡签到 check-in');

/** The platform's own record of an online day. */
export const platformRecordSchema = z
  .strictObject({ evidence: evidenceRefSchema.optional() })
  .describe('线上平台记录 platform record');

/** The named instrument that puts a draft in force. */
export const activationSchema = z
  .strictObject({
    instrument: textSchema.describe('启用文件 title and number of the instrument'),
    publishedOn: civilDateSchema.describe('发布日期 the window opens on this day'),
    validUntil: civilDateSchema.optional().describe('延长至 where another instrument prolongs it'),
    evidence: evidenceRefSchema.optional(),
  })
  .refine(
    ...inOrder('publishedOn', 'validUntil', {
      zh: '有效期在发布前已满。',
      en: 'No longer valid when it was published.',
    }),
  )
  .describe('政策启用 activation of the pack');

/** The pack's activation. */
export type Activation = z.infer<typeof activationSchema>;
