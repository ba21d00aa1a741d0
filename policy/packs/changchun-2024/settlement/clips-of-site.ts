import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { ClassFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';

/** Whether the clips of a day are those of the site, whichever class recorded them (AMB-44); by default of the class. */
export function clipsAreOfSite(law: Law): boolean {
  return law.choice('video.unit') === 'SITE_AND_DAY';
}

/** The classes, each day showing the clips of every class at its site where the site is the unit. */
export function withClipsOfSite(classes: readonly ClassFacts[], law: Law): readonly ClassFacts[] {
  if (!clipsAreOfSite(law)) return classes;
  return classes.map((one) => ({
    ...one,
    days: one.days.map((day) => {
      const others = classes.filter(({ id, site }) => id !== one.id && site === one.site);
      const sameDay = others.flatMap(({ days }) => days.filter(({ date }) => date === day.date));
      const clips = one.site === undefined ? [] : sameDay.flatMap((other) => other.clips);
      return { ...day, clips: [...day.clips, ...clips] };
    }),
  }));
}

/** The class whose site must be known before a day without enough clips is judged: its own, or that of a class taught the same day (AMB-44); undefined where no site would show the day. */
export function classWithoutSite(
  one: ClassFacts,
  date: CivilDate,
  classes: readonly ClassFacts[],
): ClassFacts | undefined {
  const others = classes.filter(
    ({ id, days }) => id !== one.id && days.some((day) => day.date === date),
  );
  if (others.length === 0) return undefined;
  return [one, ...others].find(({ site }) => site === undefined);
}
