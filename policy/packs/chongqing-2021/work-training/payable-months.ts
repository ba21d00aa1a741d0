import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Law } from '#policy/engine/law.ts';
import { isBeforeNotice } from '../settlement/notice-day.ts';

/** Months of training through work: worked whole, and payable. */
export interface WorkMonths {
  readonly worked: number;
  readonly payable: number;
}

/** The calendar months that lie wholly inside a period; part months count nothing (AMB-51). */
function wholeMonths(from: CivilDate, to: CivilDate): readonly Temporal.PlainYearMonth[] {
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
 * Months worked and payable with one employer: those up to the end of the policy (CQ21-3.b), unless
 * the notice did not name one yet or what was admitted by then runs on by choice, and at most `limit` together with those paid before.
 */
export function workMonths(
  period: { readonly from: CivilDate; readonly to: CivilDate },
  admittedOn: CivilDate,
  paidBefore: number,
  limit: number | undefined,
  law: Law,
): WorkMonths {
  const months = wholeMonths(period.from, period.to);
  const runsOn = isBeforeNotice(law) || hasNoEnd(admittedOn, law);
  const inForce = months.filter((month) => runsOn || isInsidePolicy(month, law)).length;
  const left = limit === undefined ? inForce : Math.max(limit - paidBefore, 0);
  return { worked: months.length, payable: Math.min(inForce, left) };
}
