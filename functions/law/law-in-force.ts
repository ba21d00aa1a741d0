import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { deadlineAfter } from '#policy/engine/working-day.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { findPack } from '#policy/packs/find-pack.ts';

/** A pack in the revision that was frozen, or else its latest. @throws {EngineError} for one this build does not know. */
export function packOf(id: string, revision?: string): Pack {
  return findPack(id, revision);
}

/** The law of a pack on a day. */
export function lawOf(pack: string, day: CivilDate): Law {
  return lawOn(packOf(pack), day);
}

/** The last day of a deadline of working days that begins the day after an event. */
export function workingDaysAfter(day: CivilDate, days: number): CivilDate {
  return deadlineAfter(day, days, stateCouncilCalendar);
}

/** The pack under which a new project is applied for. */
export const defaultPack = changchun2024.id;
