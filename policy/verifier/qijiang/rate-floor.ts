import type { LawOnDay } from '../law-of-bundle.ts';

/** Whether a rate of an apprentice and year reaches the floor, or is above it where the floor itself is not enough (QJ19-4.1.e, AMB-01). */
export function reachesFloor(fenPerYear: number, law: LawOnDay): boolean {
  const floor = law.number('qj19.apprenticeship_min');
  return law.reads('bounds.inclusive', 'YES') ? fenPerYear >= floor : fenPerYear > floor;
}
