import type { Law } from '#policy/engine/law.ts';
import { addRatio, minRatio, type Ratio, ratio, zero } from '#policy/engine/ratio.ts';
import { roundRatio } from '#policy/engine/rounding.ts';
import type { CourseClass, DayHours } from '../facts/course.ts';

/** Part days of one segment, by the reading of AMB-54. */
function settled(days: Ratio, law: Law): Ratio {
  switch (law.choice('settle.days')) {
    case 'EXACT_FRACTION':
      return days;
    case 'HALF_DAY_STEPS':
      return ratio(
        roundRatio({ numerator: days.numerator * 2n, denominator: days.denominator }, 'down'),
        2,
      );
    default:
      return ratio(roundRatio(days, 'down'), 1);
  }
}

const sum = (hours: readonly number[]): number => hours.reduce((total, each) => total + each, 0);

/** Training days of some offline hours (CQ21-2.b): six hours add up to a day; in a full-day class a day of six hours or more is one (AMB-57). */
export function offlineDays(days: readonly DayHours[], mode: CourseClass['mode'], law: Law): Ratio {
  const hours = days.map(({ offline }) => offline);
  const perDay = law.count('cq21.hours_per_day');
  const byHours = mode !== 'full-day' || law.choice('day_conversion') === 'ALL_CLASSES';
  if (byHours) return settled(ratio(sum(hours), perDay), law);
  const full = hours.filter((each) => each >= perDay).length;
  const short = sum(hours.filter((each) => each < perDay));
  return settled(addRatio(ratio(full, 1), ratio(short, perDay)), law);
}

/** Training days of some online hours, at most `limit` hours of them. */
export function onlineDays(days: readonly DayHours[], limit: Ratio | undefined, law: Law): Ratio {
  const hours = ratio(sum(days.map(({ online }) => online)), 1);
  const paid = limit === undefined ? hours : minRatio(hours, limit);
  if (paid.numerator === 0n) return zero;
  return settled(
    ratio(paid.numerator, paid.denominator * BigInt(law.count('cq21.hours_per_day'))),
    law,
  );
}
