import { workingDaysAfter, YearUnknown } from '../calendar.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import type { ProjectFacts, TaughtClass, Trainee } from './project-facts.ts';

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

/** The minimum wage of a month `YYYY-MM`, that of its first day (AMB-41); undefined where no row is entered. */
export function minimumWage(month: string, { minimumWages }: ProjectFacts): number | undefined {
  return minimumWages
    .filter(({ from }) => from <= `${month}-01`)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.fen;
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
  if (!inTime || !withWhom) return 'elsewhere';
  if (law.reads('employment.proof', 'CONTRACT_ONLY')) return 'proven';
  const { insurance, wage } = employment;
  const floor = wage && minimumWage(wage.month, facts);
  const wageShown = wage !== undefined && floor !== undefined && wage.fen >= floor;
  if (insurance?.insured === true && wageShown) return 'proven';
  const tableMissing = wage !== undefined && floor === undefined;
  return tableMissing || mayStillCome(facts, law) ? 'awaited' : 'unproven';
}
