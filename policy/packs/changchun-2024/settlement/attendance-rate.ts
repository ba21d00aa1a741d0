import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, referTo, step } from '#policy/engine/derive.ts';
import type { TraineeFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { formatRatio, minRatio, one, type Ratio, ratio, zero } from '#policy/engine/ratio.ts';
import { type AttendedDay, attendanceByDay } from './attendance-by-day.ts';
import type { CountedDay } from './counted-day.ts';
import { type CountedHours, countHours } from './counted-hours.ts';
import type { DeliveredClass } from './delivered-class.ts';
import { excusedDays } from './excused-days.ts';

/** A trainee's attendance (参训率). */
export interface Attendance {
  readonly rate: Ratio;
  /** The counted hours of the days attended. */
  readonly hours: CountedHours;
  readonly derivation: CalculationNode;
}

/** Both check-ins, or the platform record of an online day (CC24-3A.3.a, AMB-31). */
function attended(day: CountedDay, record: AttendedDay | undefined, law: Law): boolean {
  if (record === undefined) return false;
  if (day.onlineDay) return record.platformRecord;
  return record.checkIns >= law.count('cc24.checkins_per_day');
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
  const less = (whole: Ratio): Ratio =>
    ratio(whole.numerator - BigInt(excusedHours) * whole.denominator, whole.denominator);
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
  const value = ratio(part.numerator * whole.denominator, part.denominator * whole.numerator);
  return minRatio(value, one);
}

/** Attendance of what was delivered and counts: hours of the days with both check-ins over all such hours, or by choice such days or check-ins (AMB-31, AMB-78). */
export function attendanceRate(trainee: TraineeFacts, of: DeliveredClass): Attendance {
  const { law } = of;
  const classDays = of.days.map(({ date }) => date);
  const records = attendanceByDay(trainee.attendance, classDays);
  const held = of.days.filter((day) => day.void === undefined);
  const presentDays = held.filter((day) => attended(day, records.get(day.date), law));
  const missed = held.filter((day) => !presentDays.includes(day)).map(({ date }) => date);
  const excused = excusedDays(trainee, missed, law);
  const countedDays = held.filter(({ date }) => !excused.includes(date));
  const excusedHours = countHours(
    held.filter(({ date }) => excused.includes(date)),
    law,
  ).total;
  const hours = countHours(presentDays, law);
  const perDay = law.count('cc24.checkins_per_day');
  const unit = law.choice('attendance.unit');
  const daysOfHours = countedDays.filter(bringsHours);
  const [part, whole] = ((): readonly [part: Ratio, whole: Ratio] => {
    if (unit === 'DAYS') {
      const there = presentDays.filter(bringsHours).length;
      return [ratio(there, 1), ratio(daysOfHours.length, 1)];
    }
    if (unit === 'CHECKIN_COUNT') {
      const events = daysOfHours.map((day) => eventsOf(day, records.get(day.date), perDay));
      const sum = events.reduce((total, count) => total + count, 0);
      return [ratio(sum, 1), ratio(daysOfHours.length * perDay, 1)];
    }
    return [ratio(hours.total, 1), denominator(of, excusedHours, law)];
  })();
  const rate = share(part, whole);
  const leaves: Derivation[] = countedDays.map((day) => {
    const record = records.get(day.date);
    const here = attended(day, record, law);
    return factLeaf(
      `trainees.${trainee.id}.attendance.${day.date}`,
      here
        ? { zh: `${day.date} 出勤`, en: `${day.date} attended` }
        : { zh: `${day.date} 打卡不全，不计`, en: `${day.date} not both check-ins, not counted` },
      here ? day.hours.length : 0,
      'class-hours',
      record?.evidence,
    );
  });
  const [classHours] = of.derivation.inputs;
  return {
    rate,
    hours,
    derivation: step({
      id: `trainee:${trainee.id}:attendance`,
      label: { zh: '参训率', en: 'attendance' },
      value: rate,
      unit: 'share',
      formula: `${formatRatio(part)} / ${formatRatio(whole)}`,
      clauses: ['CC24-3A.3.a', 'CC24-4.2.2.c', 'CC24-4.2.2.d'],
      inputs: [
        ...leaves,
        ...(classHours?.node === 'calculation' ? [referTo(classHours)] : []),
        choiceLeaf(law, 'attendance.unit'),
        choiceLeaf(law, 'attendance.denominator'),
        ...(missed.length > 0 ? [choiceLeaf(law, 'attendance.leave')] : []),
      ],
    }),
  };
}
