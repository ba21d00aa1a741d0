import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { ClassFacts, TrainingDayFacts } from '#policy/engine/facts/settlement.ts';
import type { EvidenceRef } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import { clipWaiver, isDayShown, isOnlineDay } from './clips.ts';

/** How a class hour was taught. */
export type Mode = 'offline' | 'online';

/** Why a whole day counts nothing. */
export type VoidReason = 'before-approval' | 'clips' | 'day-limit';

/** What of a day as delivered counts for money and attendance. */
export interface CountedDay {
  readonly date: CivilDate;
  readonly onlineDay: boolean;
  readonly delivered: number;
  /** The class hours that count, in the order they were taught. */
  readonly hours: readonly Mode[];
  /** How many of them were taught in each mode. */
  readonly byMode: Readonly<Record<Mode, number>>;
  readonly tooShort: number;
  /** Minutes of hours that are too short, where they are converted (AMB-37). */
  readonly shortMinutes: Readonly<Record<Mode, number>>;
  readonly aboveDayLimit: number;
  readonly void?: VoidReason;
  readonly clipWaiver?: Waiver;
  readonly evidence: readonly EvidenceRef[];
  /** What is said of a trainee's day, the same for all of the class. */
  readonly labels: Readonly<Record<'attended' | 'missed', Bilingual>>;
}

interface Unit {
  readonly mode: Mode;
  readonly minutes: number;
}

function unitsOf(day: TrainingDayFacts): readonly Unit[] {
  return day.lessons.flatMap(({ count, mode, minutes }) =>
    new Array<Unit>(count).fill({ mode, minutes }),
  );
}

/** The most a day can count, as minutes of class hours of the least length. */
function minutesOfDay(law: Law): number {
  return law.count('cc24.max_hours_per_day') * law.count('cc24.class_hour_min_minutes');
}

/** Minutes of short hours by mode, in the order taught, as far as they find room in the day (CC24-3B.e). */
function convertedMinutes(short: readonly Unit[], room: number): Readonly<Record<Mode, number>> {
  const taken = { offline: 0, online: 0 };
  let left = room;
  for (const { mode, minutes } of short) {
    const part = Math.min(minutes, left);
    taken[mode] += part;
    left -= part;
  }
  return taken;
}

function voidReason(
  day: TrainingDayFacts,
  trainingClass: ClassFacts,
  taughtMinutes: number,
  law: Law,
  waiver: Waiver | undefined,
): VoidReason | undefined {
  const { openingApprovedOn } = trainingClass;
  if (openingApprovedOn === null || day.date < openingApprovedOn) return 'before-approval';
  const clipsBind = law.choice('video.missing') !== 'WARN_ONLY';
  if (clipsBind && !isDayShown(day, law) && waiver === undefined) return 'clips';
  const overLimit = taughtMinutes > minutesOfDay(law);
  return overLimit && law.choice('day_limit') === 'WHOLE_DAY_VOID' ? 'day-limit' : undefined;
}

/** What of one day counts: hours of at least 45 minutes, at most 8, shown by clips, after the approval (CC24-3B.d, 3B.e, 3A.3.c, 3A.2.e). */
export function countDay(
  day: TrainingDayFacts,
  trainingClass: ClassFacts,
  law: Law,
  waivers: readonly Waiver[],
): CountedDay {
  const units = unitsOf(day);
  const least = law.count('cc24.class_hour_min_minutes');
  const long = units.filter(({ minutes }) => minutes >= least);
  const short = units.filter(({ minutes }) => minutes < least);
  const waiver = clipWaiver(trainingClass.id, day.date, waivers);
  const converted = law.choice('short_hour') === 'CONVERT_MINUTES' ? short : [];
  const shortMinutes = converted.reduce((sum, { minutes }) => sum + minutes, 0);
  const taughtMinutes = long.length * least + shortMinutes;
  const reason = voidReason(day, trainingClass, taughtMinutes, law, waiver);
  const kept = reason === undefined ? long.slice(0, law.count('cc24.max_hours_per_day')) : [];
  const room = reason === undefined ? minutesOfDay(law) - kept.length * least : 0;
  const refs = [day.evidence, day.platformRecord?.evidence, ...day.clips.map((c) => c.evidence)];
  return {
    date: day.date,
    onlineDay: isOnlineDay(day),
    delivered: units.length,
    hours: kept.map(({ mode }) => mode),
    byMode: {
      offline: kept.filter(({ mode }) => mode === 'offline').length,
      online: kept.filter(({ mode }) => mode === 'online').length,
    },
    tooShort: short.length,
    shortMinutes: convertedMinutes(converted, room),
    aboveDayLimit: reason === undefined ? long.length - kept.length : 0,
    ...(reason !== undefined && { void: reason }),
    ...(waiver !== undefined && { clipWaiver: waiver }),
    evidence: refs.filter((ref) => ref !== undefined),
    labels: {
      attended: { zh: `${day.date} 出勤`, en: `${day.date} attended` },
      missed: {
        zh: `${day.date} 打卡不全，不计`,
        en: `${day.date} not both check-ins, not counted`,
      },
    },
  };
}
