import * as z from 'zod';
import {
  checkInSchema,
  civilDateSchema,
  evidenceRefSchema,
  platformRecordSchema,
} from './shared-facts.ts';

/** Several days with the same number of accepted check-ins, the short way to write attendance. */
const summarySchema = z
  .strictObject({
    dates: z.array(civilDateSchema).min(1),
    checkIns: z.int().min(0).max(2).describe('有效打卡次数 accepted check-ins of each day'),
    evidence: z.array(evidenceRefSchema).optional(),
  })
  .describe('打卡汇总 several days at once');

const detailedSchema = z
  .strictObject({
    date: civilDateSchema,
    in: checkInSchema.optional(),
    out: checkInSchema.optional(),
  })
  .describe('打卡明细 one day, both check-ins');

const platformSchema = z
  .strictObject({ dates: z.array(civilDateSchema).min(1), platformRecord: platformRecordSchema })
  .describe('线上学习 online days by platform record');

const everyDaySchema = z
  .strictObject({
    everyDayExcept: z.array(civilDateSchema),
    evidence: z.array(evidenceRefSchema).optional(),
  })
  .describe(
    '除所列日期外全部出勤 both check-ins, or the platform record, on every other class day',
  );

/** A trainee's attendance; days not named were not attended. */
export const attendanceSchema = z
  .array(z.union([everyDaySchema, summarySchema, detailedSchema, platformSchema]))
  .describe('出勤 attendance');

/** A trainee's attendance as written in the facts. */
export type AttendanceFacts = z.infer<typeof attendanceSchema>;
