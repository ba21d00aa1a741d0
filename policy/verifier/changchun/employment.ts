import { workingDaysAfter, YearUnknown } from '../calendar.ts';
import { monthsLater } from '../day-count.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import type { Employment, ProjectFacts, TaughtClass, Trainee } from './project-facts.ts';
import { wageFloor } from './wage-floor.ts';

/** How a trainee stands to a job: none, one that counts, one still to be proven, one never proven, one that does not count. */
export type Job = 'none' | 'proven' | 'awaited' | 'unproven' | 'elsewhere';

/** Whether missing items may still come: before the last day, and not after the file was declared complete (AMB-40, AMB-80). */
export function mayStillCome({ claim, asOf }: ProjectFacts, law: LawOnDay): boolean {
  if (claim.declaredComplete) return false;
  if (claim.supplementsLastDay !== undefined) return asOf <= claim.supplementsLastDay;
  try {
    return asOf <= workingDaysAfter(claim.filedOn, law.number('supplement.last_day'), law.data);
  } catch (error) {
    if (error instanceof YearUnknown) return true;
    throw error;
  }
}

/** Whether somebody is long enough in post where months are asked for (AMB-25); undefined where nobody says. */
function isLongInPost({ contract, inPostUntil }: Employment, law: LawOnDay): boolean | undefined {
  if (!law.reads('employment.contract_window', 'MINIMUM_MONTHS_IN_POST')) return true;
  if (inPostUntil === undefined) return undefined;
  return inPostUntil >= monthsLater(contract.signedOn, law.number('employment.min_months'));
}

/** Whether the job of a trainee counts for the project (CC24-5.1.c, 5.1.d, AMB-25, AMB-80). */
export function jobOf(trainee: Trainee, of: TaughtClass, facts: ProjectFacts, law: LawOnDay): Job {
  const { employment } = trainee;
  if (employment === null) return 'none';
  const { signedOn } = employment.contract;
  const opened = of.openingApprovedOn;
  const inTime = opened !== null && opened <= signedOn && signedOn <= facts.claim.filedOn;
  const withWhom =
    law.reads('employment.employer', 'ANY_EMPLOYER') ||
    facts.project.employers.includes(employment.employerId);
  const longEnough = isLongInPost(employment, law);
  if (!inTime || !withWhom || longEnough === false) return 'elsewhere';
  if (longEnough === undefined) return 'awaited';
  if (law.reads('employment.proof', 'CONTRACT_ONLY')) return 'proven';
  const { insurance, wage } = employment;
  const floor = wage && wageFloor(wage, facts, law);
  const wageShown = wage !== undefined && floor !== undefined && wage.fen >= floor;
  if (insurance?.insured === true && wageShown) return 'proven';
  const tableMissing = wage !== undefined && floor === undefined;
  return tableMissing || mayStillCome(facts, law) ? 'awaited' : 'unproven';
}
