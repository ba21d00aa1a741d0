import type { LawOnDay } from '../law-of-bundle.ts';
import { onlineRate } from './course-amount.ts';
import type { CourseFacts } from './course-facts.ts';

/** Whether the occupation is a new one outside the major classes that have bands of their own (CQ21-1.f, AMB-55). */
function isNewOutside({ project: { occupation } }: CourseFacts, law: LawOnDay): boolean {
  const { code, newOccupation, band } = occupation;
  if (!newOccupation) return false;
  if (code === null) return band !== 'PRODUCTION';
  const major = Number(code[0]);
  const apart = ['cq21.production_major_class', 'cq21.professional_major_class'];
  return !apart.some((id) => law.number(id) === major);
}

function isProduction({ project: { occupation } }: CourseFacts, law: LawOnDay): boolean {
  const { code, band } = occupation;
  if (code !== null) return Number(code[0]) === law.number('cq21.production_major_class');
  return band === undefined ? law.reads('band.no_code', 'PRODUCTION') : band === 'PRODUCTION';
}

/** Whether an amount per person and day lies where the notice puts its occupation (CQ21-1.c to 1.f; AMB-55, AMB-56). */
function isInBand(fenPerDay: number, facts: CourseFacts, law: LawOnDay): boolean {
  // The level `none` is no number, and so never senior.
  const senior = Number(facts.project.occupation.level) <= law.number('cq21.senior_level');
  const range = [law.number('cq21.day_rate_min'), law.number('cq21.day_rate_max')] as const;
  if (fenPerDay < range[0] || fenPerDay > range[1]) return false;
  if (isNewOutside(facts, law)) {
    const fixed = law.number(`cq21.rate_new.${senior ? 'senior' : 'normal'}`);
    return law.reads('new.rate', 'FIXED') ? fenPerDay === fixed : fenPerDay >= fixed;
  }
  const band = isProduction(facts, law) ? 'production' : 'other';
  return fenPerDay >= law.number(`cq21.rate_floor.${band}${senior ? '_senior' : ''}`);
}

/** Whether the day rates of the district are ones the notice allows (CQ21-1.c to 1.f, 2.g; AMB-59). */
export function areRatesAllowed(facts: CourseFacts, law: LawOnDay): boolean {
  const { rates } = facts;
  if (rates === null) return true;
  if (onlineRate(facts, law) > law.number('cq21.online_day_rate_max')) return false;
  return isInBand(rates.offlineFen, facts, law);
}

/** Whether a table of amounts per day fits a new occupation: not at all where the figure only divides, else with that figure (CQ21-1.f; AMB-88). */
export function isTableAllowed(facts: CourseFacts, law: LawOnDay): boolean {
  const { standard } = facts;
  if (standard?.kind !== 'per-day' || !isNewOutside(facts, law)) return true;
  return !law.reads('new.standard', 'DIVISOR_ONLY') && isInBand(standard.fenPerDay, facts, law);
}
