import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { dayLimit } from '../opening/day-limit.ts';
import { timetableFollowsPlan } from '../opening/timetable-follows-plan.ts';
import { changeAfterApproval } from './change-after-approval.ts';
import { changeBeforeTeaching } from './change-before-teaching.ts';
import { changeHourLength } from './change-hour-length.ts';
import { changeInTime } from './change-in-time.ts';
import { changeInsideWindow } from './change-inside-window.ts';
import { changeMinimumHours } from './change-minimum-hours.ts';
import { changeTheoryShare } from './change-theory-share.ts';

/**
 * Every rule of a change of the timetable. A timetable above the daily limit is refused as at the opening;
 * what costs hours or asks for an explanation is told, for the truth must be reportable.
 */
export const changeRules: readonly Rule<TimetableChangeFacts>[] = [
  changeInTime,
  changeBeforeTeaching,
  changeAfterApproval,
  changeInsideWindow,
  dayLimit,
  changeHourLength,
  changeTheoryShare,
  changeMinimumHours,
  timetableFollowsPlan,
];
