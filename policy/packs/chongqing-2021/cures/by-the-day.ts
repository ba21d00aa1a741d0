import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { FactPath } from '#policy/engine/fact-change.ts';
import { type Lever, moving, setting } from '#policy/engine/lever.ts';

/** A day that has come by `limit`: moved there where it is known, said where it is not. */
export function byTheDay(
  path: FactPath,
  day: CivilDate | null | undefined,
  limit: CivilDate,
  zh: string,
  en: string,
): Lever {
  return day === null || day === undefined
    ? setting([{ path, to: limit }], `${zh}不晚于 ${limit}`, `${en} by ${limit}`)
    : moving(path, day, -1, zh, en);
}
