import { secondsOf } from '#policy/engine/duration.ts';
import type { TrainingDayFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Waiver } from '#policy/engine/waiver.ts';

/** The rule whose waiver makes a day without clips count; supervision grants it, settlement reads it. */
export const clipsRule = 'cc24/supervision/clips-recorded';

/** True where every lesson of the day was online. */
export function isOnlineDay(day: Pick<TrainingDayFacts, 'lessons'>): boolean {
  return day.lessons.every(({ mode }) => mode === 'online');
}

/** How many accepted clips of the day are long enough, CC24-3A.3.c and 3A.3.d. */
export function countClips(day: Pick<TrainingDayFacts, 'clips'>, law: Law): number {
  const least = secondsOf(law.count('cc24.clip_min_minutes'));
  return day.clips.filter(({ accepted, seconds }) => accepted && seconds >= least).length;
}

/** Whether the day is shown: two long clips, or the platform record of an online day (AMB-44). */
export function isDayShown(day: TrainingDayFacts, law: Law): boolean {
  if (isOnlineDay(day)) return day.platformRecord !== undefined;
  return countClips(day, law) >= law.count('cc24.clips_per_day');
}

/** The waiver of the clips of one day, where an officer granted one. */
export function clipWaiver(
  classId: string,
  date: string,
  waivers: readonly Waiver[],
): Waiver | undefined {
  return waivers.find(
    ({ rule, subject }) =>
      rule === clipsRule && subject.kind === 'day' && subject.id === `${classId}/${date}`,
  );
}
