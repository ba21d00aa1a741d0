import type { CivilDate } from '#policy/engine/civil-date.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type Instant, instantOf } from './business-clock.ts';

/** China keeps one zone without summer time since 1991, so a civil day starts at a fixed offset. */
const OFFSET_MS = 8 * 60 * 60 * 1000;

/** The civil day in Asia/Shanghai on which an instant falls. */
export function civilDateOf(at: Instant): CivilDate {
  return civilDate(new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(0, 10));
}

/** The instant of a wall time `HH:MM` in Asia/Shanghai on a civil day. */
export function instantAt(day: CivilDate, time: string): Instant {
  return instantOf(new Date(Date.parse(`${day}T${time}:00.000Z`) - OFFSET_MS));
}

/** The first instant after a civil day in Asia/Shanghai: what is due “on” the day has until then. */
export function endOf(day: CivilDate): Instant {
  return instantOf(new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60 * 1000 - OFFSET_MS));
}

/** The wall time `HH:MM` in Asia/Shanghai of an instant. */
export function timeOf(at: Instant): string {
  return new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(11, 16);
}
