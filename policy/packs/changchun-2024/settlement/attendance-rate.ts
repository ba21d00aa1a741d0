import type { CalculationNode } from '#policy/engine/derivation.ts';
import { once } from '#policy/engine/derive.ts';
import type { TraineeFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  addRatio,
  divideRatio,
  minRatio,
  one,
  type Ratio,
  ratio,
  zero,
} from '#policy/engine/ratio.ts';
import { type AttendedDay, attendanceByDay, attended } from './attendance-by-day.ts';
import { type AttendanceFigures, attendanceTree } from './attendance-tree.ts';
import type { CountedDay } from './counted-day.ts';
import { type CountedHours, countHours } from './counted-hours.ts';
import type { DeliveredClass } from './delivered-class.ts';
import { excusedDays } from './excused-days.ts';

/** A trainee's attendance (参训率). */
export interface Attendance {
  readonly rate: Ratio;
  /** The counted hours of the days attended. */
  readonly hours: CountedHours;
  readonly derive: () => CalculationNode;
}

/** Whether any hour of a day counts; a day without one is neither attended nor missed. */
function bringsHours({ hours, shortMinutes }: CountedDay): boolean {
  return hours.length > 0 || shortMinutes.offline + shortMinutes.online > 0;
}

function eventsOf(day: CountedDay, record: AttendedDay | undefined, perDay: number): number {
  if (record === undefined) return 0;
  if (day.onlineDay) return record.platformRecord ? perDay : 0;
  return Math.min(record.checkIns, perDay);
}

function denominator(of: DeliveredClass, excusedHours: number, law: Law): Ratio {
  const less = (whole: Ratio): Ratio => addRatio(whole, ratio(-excusedHours, 1));
  switch (law.choice('attendance.denominator')) {
    case 'PLANNED':
      return less(ratio(of.plannedHours, 1));
    case 'PAYABLE':
      return less(of.full.hours);
    default:
      return less(ratio(of.hours.total, 1));
  }
}

function share(part: Ratio, whole: Ratio): Ratio {
  if (whole.numerator <= 0n) return zero;
  return minRatio(divideRatio(part, whole), one);
}

function figuresOf(trainee: TraineeFacts, of: DeliveredClass): AttendanceFigures {
  const { law, held } = of;
  const records = attendanceByDay(trainee.attendance, of.places);
  const perDay = law.count('cc24.checkins_per_day');
  const presentDays: CountedDay[] = [];
  const missed: CountedDay[] = [];
  held.forEach((day, place) => {
    (attended(day, records[place], perDay) ? presentDays : missed).push(day);
  });
  const excused = excusedDays(trainee, missed, law);
  const excusedHours = countHours(excused, law).total;
  const missedAny = missed.length > 0;
  const hours = missedAny ? countHours(presentDays, law) : of.hours;
  const counts = (day: CountedDay): boolean => bringsHours(day) && !excused.includes(day);
  const [part, whole] = ((): readonly [part: Ratio, whole: Ratio] => {
    switch (law.choice('attendance.unit')) {
      case 'DAYS': {
        const there = presentDays.filter(bringsHours).length;
        return [ratio(there, 1), ratio(held.filter(counts).length, 1)];
      }
      case 'CHECKIN_COUNT': {
        const events = held.map((day, place) =>
          counts(day) ? eventsOf(day, records[place], perDay) : 0,
        );
        const sum = events.reduce((total, count) => total + count, 0);
        return [ratio(sum, 1), ratio(held.filter(counts).length * perDay, 1)];
      }
      default:
        return [ratio(hours.total, 1), denominator(of, excusedHours, law)];
    }
  })();
  return { part, whole, rate: share(part, whole), records, hours, excused, missedAny };
}

/** Attendance of what was delivered and counts: hours of the days with both check-ins over all such hours, or by choice such days or check-ins (AMB-31, AMB-78). */
export function attendanceRate(trainee: TraineeFacts, of: DeliveredClass): Attendance {
  const figures = figuresOf(trainee, of);
  const { rate, hours } = figures;
  return { rate, hours, derive: once(() => attendanceTree(trainee, of, figures)) };
}
