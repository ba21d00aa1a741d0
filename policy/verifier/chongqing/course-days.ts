import { down, type Fraction, least, over, plus, times } from '../fraction.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import { isAbove } from '../shares.ts';
import type { CourseClass, CourseFacts, HoursOfDay } from './course-facts.ts';
import { isBeforeNotice } from './notice-day.ts';

/** Hours of some days, by mode. */
export function sumOf(days: readonly HoursOfDay[], mode: 'offline' | 'online'): number {
  return days.reduce((sum, day) => sum + day[mode], 0);
}

/** Part days of a segment: cut off, kept, or in halves (AMB-54). */
function settled(days: Fraction, law: LawOnDay): Fraction {
  if (law.reads('settle.days', 'EXACT_FRACTION')) return days;
  if (law.reads('settle.days', 'HALF_DAY_STEPS')) return over(down(times(days, over(2))), 2);
  return over(down(days));
}

/** Offline training days: six hours make one; on full days a day of six or more is one, short days add up (CQ21-2.b, AMB-57). */
export function offlineDays(
  days: readonly HoursOfDay[],
  mode: CourseClass['mode'],
  law: LawOnDay,
): Fraction {
  const perDay = law.number('cq21.hours_per_day');
  if (mode !== 'full-day' || law.reads('day_conversion', 'ALL_CLASSES')) {
    return settled(over(sumOf(days, 'offline'), perDay), law);
  }
  const short = days.filter(({ offline }) => offline < perDay);
  const full = days.length - short.length;
  return settled(plus(over(full), over(sumOf(short, 'offline'), perDay)), law);
}

/** Online training days of the hours that are paid (CQ21-2.b, 2.g). */
export function onlineDays(
  days: readonly HoursOfDay[],
  paidHours: Fraction | undefined,
  law: LawOnDay,
): Fraction {
  const hours = over(sumOf(days, 'online'));
  const paid = paidHours === undefined ? hours : least(hours, paidHours);
  return settled(times(paid, over(1, law.number('cq21.hours_per_day'))), law);
}

/** Most online hours that are paid; undefined where nothing limits them; `refused` where the whole class is (CQ21-2.e, AMB-58, AMB-62). */
export function onlineLimit(
  of: CourseClass,
  facts: CourseFacts,
  law: LawOnDay,
): Fraction | undefined | 'refused' {
  if (isBeforeNotice(law)) return undefined;
  const waived = facts.waivers.some(
    ({ rule, subject }) =>
      rule === 'cq21/opening/online-share' && subject.kind === 'class' && subject.id === of.id,
  );
  if (of.onlinePilot !== undefined || waived) return undefined;
  const most = law.share('cq21.online_share_max');
  const delivered = { offline: sumOf(of.days, 'offline'), online: sumOf(of.days, 'online') };
  if (law.reads('online_share', 'REFUSE_CLASS')) {
    const tooMuch = [of.plan, delivered].some(
      ({ offline, online }) => online > 0 && isAbove(over(online, offline + online), most, law),
    );
    return tooMuch ? 'refused' : undefined;
  }
  const base = law.reads('online_share', 'DELIVERED_EXCESS_UNPAID') ? delivered : of.plan;
  return times(most, over(base.offline + base.online));
}
