import type { CivilDate } from '#policy/engine/civil-date.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { deadlineAfter } from '#policy/engine/working-day.ts';

/** Whether missing claim items may still arrive (AMB-40, AMB-80). */
export interface Supplements {
  readonly open: boolean;
}

/** Undefined where it lies in a year whose holiday notice is not entered. */
function computedLastDay(facts: SettlementFacts, law: Law): CivilDate | undefined {
  try {
    const days = law.count('supplement.last_day');
    return deadlineAfter(facts.claim.filedOn, days, law.pack.calendar);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'calendar-not-published') return undefined;
    throw error;
  }
}

/** Open until the institution declares the file complete or the last day is past. */
export function supplementsOf(facts: SettlementFacts, law: Law): Supplements {
  if (facts.claim.declaredComplete) return { open: false };
  const lastDay = facts.claim.supplementsLastDay ?? computedLastDay(facts, law);
  return { open: lastDay === undefined || facts.asOf <= lastDay };
}
