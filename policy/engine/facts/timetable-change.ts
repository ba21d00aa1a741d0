import * as z from 'zod';
import { waiverSchema } from '../waiver.ts';
import {
  activationSchema,
  civilDateSchema,
  countSchema,
  idSchema,
  lessonsSchema,
  planHoursSchema,
} from './shared-facts.ts';

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled'), date: civilDateSchema }),
  z.strictObject({ kind: z.literal('moved'), date: civilDateSchema, to: civilDateSchema }),
  z.strictObject({ kind: z.literal('taught-otherwise'), date: civilDateSchema }),
]);

/** What the rules take to judge a change of the timetable (课表调整) of a class in training. */
export const timetableChangeFactsSchema = z
  .strictObject({
    asOf: civilDateSchema,
    reportedAt: z.iso.time({ precision: -1 }).describe('报告时间 HH:MM'),
    activation: activationSchema.nullable(),
    classId: idSchema,
    openingApprovedOn: civilDateSchema,
    plan: planHoursSchema,
    change: change.describe('取消、改期或另行授课'),
    before: z.array(lessonsSchema).min(1).describe('调整前当日课时'),
    timetable: z
      .array(z.strictObject({ date: civilDateSchema, lessons: z.array(lessonsSchema).min(1) }))
      .describe('调整后的全部课次'),
    recorded: z
      .strictObject({
        checkIns: countSchema.describe('当日已有打卡'),
        files: countSchema.describe('当日已有视频或平台记录'),
      })
      .describe('当日已有的记录 what the day has on record already'),
    waivers: z.array(waiverSchema),
  })
  .meta({ id: 'TimetableChangeFacts', title: '课表调整事实 facts of a change of the timetable' });

/** What the rules of a change of the timetable take. */
export type TimetableChangeFacts = z.infer<typeof timetableChangeFactsSchema>;
