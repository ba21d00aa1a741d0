import { by, type Fraction, least, minus, nothing, over, whole } from '../fraction.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import type { TaughtClass, Trainee } from './project-facts.ts';
import { type Hours, hoursOf, type TaughtDay } from './taught-days.ts';

/** How often a trainee was there, and for which hours. */
export interface Attended {
  readonly rate: Fraction;
  readonly hours: Hours;
}

interface Trace {
  readonly checkIns: number;
  readonly byPlatform: boolean;
}

const absent: Trace = { checkIns: 0, byPlatform: false };

function traceOn(date: string, { attendance }: Trainee): Trace {
  for (const entry of attendance) {
    if ('everyDayExcept' in entry) {
      if (!entry.everyDayExcept.includes(date)) return { checkIns: 2, byPlatform: true };
    } else if ('dates' in entry) {
      if (!entry.dates.includes(date)) continue;
      return 'checkIns' in entry
        ? { checkIns: entry.checkIns, byPlatform: false }
        : { checkIns: 0, byPlatform: true };
    } else if (entry.date === date) {
      const accepted = [entry.in, entry.out].filter((check) => check?.accepted === true);
      return { checkIns: accepted.length, byPlatform: false };
    }
  }
  return absent;
}

/** Whether anything of a day counts. */
function hasHours({ hours, minutes }: TaughtDay): boolean {
  return hours.length + minutes.offline + minutes.online > 0;
}

/** Whether approved leave is taken out of what attendance is held against (AMB-32). */
export function isLeaveExcused(law: LawOnDay): boolean {
  return law.reads('attendance.leave', 'EXCUSED_REMOVED_FROM_DENOMINATOR');
}

function shareOf(part: Fraction, of: Fraction): Fraction {
  return of[0] === 0n ? nothing : least(by(part, of), whole);
}

/** What attended hours are held against, by the reading of AMB-78. */
function hoursAsked(
  of: TaughtClass,
  days: readonly TaughtDay[],
  paidHours: Fraction,
  law: LawOnDay,
): Fraction {
  if (law.reads('attendance.denominator', 'PAYABLE')) return paidHours;
  if (law.reads('attendance.denominator', 'PLANNED')) {
    const { theory, practice } = of.plan;
    return over(theory.offline + theory.online + practice.offline + practice.online);
  }
  return over(hoursOf(days, law).length);
}

/** A trainee's attendance (CC24-3A.3.a, 4.2.2.c; AMB-31, AMB-32, AMB-78): of hours, of days, or of check-ins. */
export function attended(
  trainee: Trainee,
  of: TaughtClass,
  days: readonly TaughtDay[],
  paidHours: Fraction,
  law: LawOnDay,
): Attended {
  const both = law.number('cc24.checkins_per_day');
  const checksOn = (day: TaughtDay): number => {
    const { checkIns, byPlatform } = traceOn(day.date, trainee);
    if (day.wholeOnline) return byPlatform ? both : 0;
    return Math.min(checkIns, both);
  };
  const isPresent = (day: TaughtDay): boolean => checksOn(day) === both;
  const isExcused = (day: TaughtDay): boolean =>
    isLeaveExcused(law) && !isPresent(day) && trainee.excusedDays?.includes(day.date) === true;
  const present = days.filter(isPresent);
  const asked = days.filter((day) => hasHours(day) && !isExcused(day));
  const hours = hoursOf(present, law);
  const rate = ((): Fraction => {
    if (law.reads('attendance.unit', 'DAYS'))
      return shareOf(over(present.filter(hasHours).length), over(asked.length));
    if (law.reads('attendance.unit', 'CHECKIN_COUNT')) {
      const checks = asked.reduce((sum, day) => sum + checksOn(day), 0);
      return shareOf(over(checks), over(asked.length * both));
    }
    const excused = over(hoursOf(days.filter(isExcused), law).length);
    return shareOf(over(hours.length), minus(hoursAsked(of, days, paidHours, law), excused));
  })();
  return { rate, hours };
}
