import { type Fraction, least, over, plus, times } from '../fraction.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import { NotCovered } from '../not-covered.ts';
import { offlineDays, onlineDays, sumOf } from './course-days.ts';
import type { CourseClass, CourseFacts, HoursOfDay } from './course-facts.ts';
import { isBeforeNotice } from './notice-day.ts';

/** What an uplift that the district decided for enterprise training multiplies by (CQ21-4.h, AMB-60). */
function uplift({ project }: CourseFacts): Fraction {
  const decided = project.enterpriseTraining === true && project.upliftDecision !== undefined;
  const permille = decided ? (project.upliftPermille ?? 0) : 0;
  return over(1000 + permille, 1000);
}

/** Whether a class is paid by days and not by the standard (CQ21-2.h, AMB-53); before the notice none was. */
export function isPaidByDays({ days }: CourseClass, law: LawOnDay): boolean {
  if (isBeforeNotice(law)) return false;
  if (law.reads('day_rate.use', 'BOTH')) return true;
  return !law.reads('day_rate.use', 'HOURS_ONLY') && sumOf(days, 'online') > 0;
}

/** The online rate: what the district entered, or the figure of the notice (CQ21-2.g, AMB-59). */
export function onlineRate(facts: CourseFacts, law: LawOnDay): number {
  const figure = law.number('cq21.online_day_rate_max');
  return law.reads('online_rate', 'FIXED') ? figure : (facts.rates?.onlineFen ?? figure);
}

/** What an online day is paid at: an uplift leaves it within the figure of the notice, above which no rate may stand (CQ21-2.g, CQ21-4.h). */
function onlineDay(facts: CourseFacts, law: LawOnDay): Fraction {
  const lifted = times(over(onlineRate(facts, law)), uplift(facts));
  return least(lifted, over(law.number('cq21.online_day_rate_max')));
}

/** What a certified trainee of a class earns in exact fen (CQ21-2.h, 2.i; AMB-53, AMB-60, AMB-61). */
export function courseAmount(
  attended: readonly HoursOfDay[],
  of: CourseClass,
  paidOnline: Fraction | undefined,
  facts: CourseFacts,
  law: LawOnDay,
): Fraction {
  const { standard, rates } = facts;
  if (standard === null) throw new NotCovered('standard: null');
  const days = law.reads('paid_days', 'DELIVERED_TO_CLASS') ? of.days : attended;
  const most = over(standard.kind === 'lump' ? standard.fen : standard.maximumFen);
  const cap = law.reads('standard.uplift', 'LIFTS_CAP') ? times(most, uplift(facts)) : most;
  if (isPaidByDays(of, law)) {
    if (rates === null) throw new NotCovered('rates: null');
    const segments = plus(
      times(offlineDays(days, of.mode, law), times(over(rates.offlineFen), uplift(facts))),
      times(onlineDays(days, paidOnline, law), onlineDay(facts, law)),
    );
    return least(segments, cap);
  }
  if (standard.kind === 'lump') return cap;
  const taught = plus(offlineDays(days, of.mode, law), onlineDays(days, undefined, law));
  return least(times(times(taught, over(standard.fenPerDay)), uplift(facts)), cap);
}
