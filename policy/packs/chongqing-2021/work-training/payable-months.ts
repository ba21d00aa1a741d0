import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Law } from '#policy/engine/law.ts';
import { isBeforeNotice } from '../settlement/notice-day.ts';

/** The days somebody was in training through work, both included. */
interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The calendar months that lie wholly inside a period; part months count nothing (AMB-51). */
export function wholeMonths({ from, to }: Period): readonly Temporal.PlainYearMonth[] {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const months: Temporal.PlainYearMonth[] = [];
  let month = first.toPlainYearMonth();
  if (first.day > 1) month = month.add({ months: 1 });
  while (Temporal.PlainDate.compare(month.toPlainDate({ day: month.daysInMonth }), last) <= 0) {
    months.push(month);
    month = month.add({ months: 1 });
  }
  return months;
}

function isInsidePolicy(month: Temporal.PlainYearMonth, law: Law): boolean {
  const lastDay = month.toPlainDate({ day: month.daysInMonth }).toString();
  return lastDay <= law.date('cq21.work_training_end');
}

/** By choice, what was admitted before the policy ended runs on (AMB-51). */
function hasNoEnd(admittedOn: CivilDate, law: Law): boolean {
  return (
    law.choice('work_training') === 'ADMITTED_BEFORE_END' &&
    admittedOn <= law.date('cq21.work_training_end')
  );
}

/**
 * Months payable with one employer: those since the monthly rate holds (CQ21-1.g) and up to the end of
 * the policy (CQ21-3.b), unless the notice did not name one yet or what was admitted by then runs on by
 * choice, and at most `limit` together with those paid before.
 */
export function payableMonths(
  period: Period,
  { admittedOn, rateFrom }: { readonly admittedOn: CivilDate; readonly rateFrom: CivilDate },
  paidBefore: number,
  limit: number | undefined,
  law: Law,
): number {
  const runsOn = isBeforeNotice(law) || hasNoEnd(admittedOn, law);
  const inForce = wholeMonths(period).filter(
    (month) =>
      month.toPlainDate({ day: 1 }).toString() >= rateFrom &&
      (runsOn || isInsidePolicy(month, law)),
  ).length;
  return limit === undefined ? inForce : Math.min(inForce, Math.max(limit - paidBefore, 0));
}
