import type { Law } from '#policy/engine/law.ts';
import type { CountedDay, Mode } from './counted-day.ts';

/** Class hours that count, by mode. */
export interface CountedHours {
  readonly offline: number;
  readonly online: number;
  readonly total: number;
  /** The same hours in the order they were taught, converted ones last. */
  readonly inOrder: () => readonly Mode[];
}

/** Adds up the hours that count over some days; short hours count only where they are converted (AMB-37). */
export function countHours(days: readonly CountedDay[], law: Law): CountedHours {
  const least = law.count('cc24.class_hour_min_minutes');
  const whole = { offline: 0, online: 0 };
  const minutes = { offline: 0, online: 0 };
  for (const { byMode, shortMinutes } of days) {
    whole.offline += byMode.offline;
    whole.online += byMode.online;
    minutes.offline += shortMinutes.offline;
    minutes.online += shortMinutes.online;
  }
  const converted = {
    offline: Math.floor(minutes.offline / least),
    online: Math.floor(minutes.online / least),
  };
  const offline = whole.offline + converted.offline;
  const online = whole.online + converted.online;
  return {
    offline,
    online,
    total: offline + online,
    inOrder: () => [
      ...days.toSorted((a, b) => (a.date < b.date ? -1 : 1)).flatMap(({ hours }) => hours),
      ...Array.from({ length: converted.offline }, () => 'offline' as const),
      ...Array.from({ length: converted.online }, () => 'online' as const),
    ],
  };
}
