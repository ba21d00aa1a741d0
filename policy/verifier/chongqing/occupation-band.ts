import type { LawOnDay } from '../law-of-bundle.ts';
import { onlineRate } from './course-amount.ts';
import type { CourseFacts } from './course-facts.ts';

/** Whether the occupation is a new one outside the major classes that have bands of their own (CQ21-1.f, AMB-55). */
export function isNewOutside({ project: { occupation } }: CourseFacts, law: LawOnDay): boolean {
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

/** Whether the day rates of the district are ones the notice allows (CQ21-1.c to 1.f, 2.g; AMB-55, AMB-56, AMB-59). */
export function areRatesAllowed(facts: CourseFacts, law: LawOnDay): boolean {
  const { rates, project } = facts;
  if (rates === null) return true;
  // The level `none` is no number, and so never senior.
  const senior = Number(project.occupation.level) <= law.number('cq21.senior_level');
  if (onlineRate(facts, law) > law.number('cq21.online_day_rate_max')) return false;
  const { offlineFen } = rates;
  const range = [law.number('cq21.day_rate_min'), law.number('cq21.day_rate_max')] as const;
  if (offlineFen < range[0] || offlineFen > range[1]) return false;
  if (isNewOutside(facts, law)) {
    const fixed = law.number(`cq21.rate_new.${senior ? 'senior' : 'normal'}`);
    return law.reads('new.rate', 'FIXED') ? offlineFen === fixed : offlineFen >= fixed;
  }
  const band = isProduction(facts, law) ? 'production' : 'other';
  return offlineFen >= law.number(`cq21.rate_floor.${band}${senior ? '_senior' : ''}`);
}
