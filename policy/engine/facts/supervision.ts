import * as z from 'zod';
import { waiverSchema } from '../waiver.ts';
import {
  checkInSchema,
  civilDateSchema,
  clipSchema,
  idSchema,
  lessonsSchema,
  platformRecordSchema,
} from './shared-facts.ts';

const timeSchema = z.iso.time({ precision: -1 });

const windowSchema = z.strictObject({ from: timeSchema, to: timeSchema });

/** What the rules of the supervision stage take: one training day of one class. */
export const supervisionFactsSchema = z
  .strictObject({
    asOf: civilDateSchema,
    classId: idSchema,
    openingApprovedOn: civilDateSchema.nullable(),
    date: civilDateSchema,
    timetable: z.array(lessonsSchema).describe('当日课表，改到当日的课次无课表则为空'),
    delivered: z.array(lessonsSchema).optional().describe('当日实际授课，省略则同课表'),
    windows: z
      .strictObject({ in: windowSchema, out: windowSchema })
      .describe('打卡时段 windows of both check-ins'),
    trainees: z.array(
      z.strictObject({
        traineeId: idSchema,
        in: checkInSchema.optional(),
        out: checkInSchema.optional(),
        platformRecord: platformRecordSchema.optional(),
      }),
    ),
    clips: z.array(clipSchema),
    otherClipsOfSite: z
      .array(clipSchema)
      .optional()
      .describe(
        '同场地其他班级当日视频 clips of other classes at the site; asked for only by AMB-44',
      ),
    platformRecord: platformRecordSchema.optional(),
    waivers: z.array(waiverSchema),
  })
  .meta({ id: 'SupervisionFacts', title: '过程监管事实 supervision facts' });

/** What the rules of the supervision stage take. */
export type SupervisionFacts = z.infer<typeof supervisionFactsSchema>;
