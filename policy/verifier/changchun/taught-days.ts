import type { LawOnDay } from '../law-of-bundle.ts';
import type { ProjectFacts, TaughtClass } from './project-facts.ts';

/** How an hour was taught. */
export type Mode = 'offline' | 'online';

/** A day that counts: its class hours in the order taught, and minutes of short ones that may be put together. */
export interface TaughtDay {
  readonly date: string;
  readonly wholeOnline: boolean;
  readonly hours: readonly Mode[];
  readonly minutes: Readonly<Record<Mode, number>>;
}

/** Class hours in the order taught. */
export type Hours = readonly Mode[];

type Day = TaughtClass['days'][number];

const SECONDS = 60;

/** The clips of a day: of the class, or of every class at its site (AMB-44). */
function clipsOf(
  day: Day,
  classId: string,
  { classes }: ProjectFacts,
  law: LawOnDay,
): readonly Day['clips'][number][] {
  if (!law.reads('video.unit', 'SITE_AND_DAY')) return day.clips;
  const site = classes.find(({ id }) => id === classId)?.site;
  const others = classes.filter(
    (of) => site !== undefined && of.id !== classId && of.site === site,
  );
  const sameDay = others.flatMap(({ days }) => days.filter(({ date }) => date === day.date));
  return [day, ...sameDay].flatMap(({ clips }) => clips);
}

/** Two accepted clips of twenty minutes, or the platform's record of a day taught online only (CC24-3A.3.c/d, AMB-44). */
function isShown(day: Day, classId: string, facts: ProjectFacts, law: LawOnDay): boolean {
  if (law.reads('video.missing', 'WARN_ONLY')) return true;
  const excused = facts.waivers.some(
    ({ rule, subject }) =>
      rule === 'cc24/supervision/clips-recorded' &&
      subject.kind === 'day' &&
      subject.id === `${classId}/${day.date}`,
  );
  if (excused) return true;
  if (day.lessons.every(({ mode }) => mode === 'online')) return day.platformRecord !== undefined;
  const enough = law.number('cc24.clip_min_minutes') * SECONDS;
  const good = clipsOf(day, classId, facts, law).filter(
    ({ accepted, seconds }) => accepted && seconds >= enough,
  );
  return good.length >= law.number('cc24.clips_per_day');
}

/** Whether a day that no clips show might be by those of a site that was not named (AMB-44). */
function isSiteUnknown(day: Day, of: TaughtClass, facts: ProjectFacts, law: LawOnDay): boolean {
  if (!law.reads('video.unit', 'SITE_AND_DAY') || isShown(day, of.id, facts, law)) return false;
  if (day.lessons.every(({ mode }) => mode === 'online')) return false;
  const alongside = facts.classes.filter(
    ({ id, days }) => id !== of.id && days.some(({ date }) => date === day.date),
  );
  return alongside.some(({ site }) => site === undefined || of.site === undefined);
}

/** Whether a site must still be named before the days of a class can be judged. */
export function lacksSite(of: TaughtClass, facts: ProjectFacts, law: LawOnDay): boolean {
  const approved = of.openingApprovedOn;
  if (approved === null) return false;
  return of.days.some((day) => day.date >= approved && isSiteUnknown(day, of, facts, law));
}

/** What of a day counts (CC24-3B.d, 3B.e, AMB-37); undefined where nothing of it can. */
function countedPart(day: Day, law: LawOnDay): TaughtDay | undefined {
  const length = law.number('cc24.class_hour_min_minutes');
  const limit = law.number('cc24.max_hours_per_day');
  const convert = law.reads('short_hour', 'CONVERT_MINUTES');
  const long = day.lessons.filter(({ minutes }) => minutes >= length);
  const short = convert ? day.lessons.filter(({ minutes }) => minutes < length) : [];
  const hours = long.flatMap(({ count, mode }) => Array.from({ length: count }, () => mode));
  const shortMinutes = short.reduce((sum, { count, minutes }) => sum + count * minutes, 0);
  const tooMuch = hours.length * length + shortMinutes > limit * length;
  if (tooMuch && law.reads('day_limit', 'WHOLE_DAY_VOID')) return undefined;
  const kept = hours.slice(0, limit);
  const minutes = { offline: 0, online: 0 };
  let room = (limit - kept.length) * length;
  for (const lesson of short) {
    const taken = Math.min(lesson.count * lesson.minutes, room);
    minutes[lesson.mode] += taken;
    room -= taken;
  }
  const wholeOnline = day.lessons.every(({ mode }) => mode === 'online');
  return { date: day.date, wholeOnline, hours: kept, minutes };
}

/** The days of a class that count, in order of date; those before the opening was approved never do (CC24-3A.2.e). */
export function taughtDays(
  of: TaughtClass,
  facts: ProjectFacts,
  law: LawOnDay,
): readonly TaughtDay[] {
  const approved = of.openingApprovedOn;
  return of.days
    .filter(({ date }) => approved !== null && date >= approved)
    .filter((day) => isShown(day, of.id, facts, law))
    .flatMap((day) => countedPart(day, law) ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The class hours of some days; short ones put together come last, as they are full only then (AMB-37). */
export function hoursOf(days: readonly TaughtDay[], law: LawOnDay): Hours {
  const length = law.number('cc24.class_hour_min_minutes');
  const together = (mode: Mode): Mode[] => {
    const minutes = days.reduce((sum, day) => sum + day.minutes[mode], 0);
    return Array.from({ length: Math.floor(minutes / length) }, () => mode);
  };
  return [...days.flatMap(({ hours }) => hours), ...together('offline'), ...together('online')];
}

/** How many of some hours were taught so. */
export function howMany(hours: Hours, mode: Mode): number {
  return hours.filter((each) => each === mode).length;
}
