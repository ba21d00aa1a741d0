import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Law } from '#policy/engine/law.ts';
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

/** Whether the action had ended on the day of a law. Its last day is the one up to which the notice prolongs training through work, the only one that it gives (CQ21-3.b, 5.g). */
export function isAfterAction(law: Law): boolean {
  return !isBeforeNotice(law) && law.day > law.date('cq21.work_training_end');
}
