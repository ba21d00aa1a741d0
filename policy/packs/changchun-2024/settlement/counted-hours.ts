import type { Law } from '#policy/engine/law.ts';
import type { CountedDay, Mode } from './counted-day.ts';

/** Class hours that count, by mode and in the order they were taught. */
export interface CountedHours {
  readonly offline: number;
  readonly online: number;
  readonly total: number;
  readonly inOrder: readonly Mode[];
}

/** Adds up the hours that count over some days; short hours count only where they are converted (AMB-37). */
export function countHours(days: readonly CountedDay[], law: Law): CountedHours {
  const least = law.count('cc24.class_hour_min_minutes');
  const converted = (mode: Mode): readonly Mode[] => {
    const minutes = days.reduce((sum, { shortMinutes }) => sum + shortMinutes[mode], 0);
    return Array.from({ length: Math.floor(minutes / least) }, () => mode);
  };
  const inOrder = [
    ...days.toSorted((a, b) => (a.date < b.date ? -1 : 1)).flatMap(({ hours }) => hours),
    ...converted('offline'),
    ...converted('online'),
  ];
  const offline = inOrder.filter((mode) => mode === 'offline').length;
  return { offline, online: inOrder.length - offline, total: inOrder.length, inOrder };
}
