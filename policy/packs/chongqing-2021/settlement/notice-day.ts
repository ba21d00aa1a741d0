import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type PolicyPack, precedence } from '#policy/engine/pack.ts';

/** The first day of the notice, from the pack itself or one it stands on: what opened before follows the earlier policy (CQ21-9.b). */
export function noticeDay(pack: PolicyPack): CivilDate | undefined {
  return precedence(pack)
    .flatMap(({ parameters }) => parameters)
    .find(({ id }) => id === 'cq21.hours_per_day')?.values[0]?.from;
}

/** Whether the notice did not hold yet on the day of a law. */
export function isBeforeNotice({
  pack,
  day,
}: {
  readonly pack: PolicyPack;
  readonly day: CivilDate;
}): boolean {
  const first = noticeDay(pack);
  return first !== undefined && day < first;
}
