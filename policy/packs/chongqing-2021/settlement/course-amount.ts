import type { Law } from '#policy/engine/law.ts';
import type { CourseClass, CourseFacts } from '../facts/course.ts';
import { bySegments } from './by-segments.ts';
import { byStandard } from './by-standard.ts';
import type { ExactAmount } from './exact-amount.ts';
import { isBeforeNotice } from './notice-day.ts';
import { deliveredHours, type OnlineLimit } from './online-limit.ts';
import type { PaidHours } from './paid-hours.ts';

/** Whether a class is paid by segments, rate times days, CQ21-2.h by the reading of AMB-53; before the notice nothing was. */
export function isPaidBySegments(of: CourseClass, law: Law): boolean {
  if (isBeforeNotice(law)) return false;
  switch (law.choice('day_rate.use')) {
    case 'BOTH':
      return true;
    case 'HOURS_ONLY':
      return false;
    default:
      return deliveredHours(of).online > 0;
  }
}

/**
 * What a certified trainee of a class earns, before rounding: segments where the class had online
 * hours, else the standard. Throws `EngineError` where the standard, or day rates that are needed, were
 * not entered.
 */
export function courseAmount(
  paid: PaidHours,
  of: CourseClass,
  limit: OnlineLimit,
  facts: CourseFacts,
  law: Law,
): ExactAmount {
  return isPaidBySegments(of, law)
    ? bySegments(paid, of, limit, facts, law)
    : byStandard(paid, of, facts, law);
}
