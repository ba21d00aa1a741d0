import { daysLate, dueDay, YearUnknown } from '../calendar.ts';
import { latest } from '../day-count.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import type { ProjectFacts } from './project-facts.ts';
import { isCountedAtBest, type Standing } from './standing.ts';

/** When the claim was due; `year-unknown` where the holiday notice of a year is not in the bundle. */
export type ClaimDay =
  | 'no-contract'
  | 'year-unknown'
  | { readonly lastDay: string; readonly lateWorkingDays: number };

/** The day the five working days run from (AMB-39, AMB-40). */
function clockStart(standings: readonly Standing[], law: LawOnDay): string | undefined {
  const jobs = standings
    .filter((each) => isCountedAtBest(each, law))
    .flatMap(({ trainee: { employment } }) => employment ?? []);
  const signed = jobs.map(({ contract }) => contract.signedOn);
  if (law.reads('claim.evidence', 'CLOCK_FROM_EVIDENCE_COMPLETE')) {
    const proofs = jobs.flatMap(({ insurance, wage }) => [insurance?.on ?? [], wage?.paidOn ?? []]);
    return latest([...signed, ...proofs.flat()]);
  }
  return law.reads('claim.clock_start', 'LAST_COUNTED_CONTRACT_OF_PROJECT')
    ? latest(signed)
    : signed.toSorted()[0];
}

/** The last day of a clock that starts on `start`, and how late the claim was. */
function dayFrom(start: string, { claim }: ProjectFacts, law: LawOnDay): ClaimDay {
  try {
    const lastDay = dueDay(start, law.number('cc24.claim_deadline'), law);
    return { lastDay, lateWorkingDays: daysLate(lastDay, claim.filedOn, law.data) };
  } catch (error) {
    if (error instanceof YearUnknown) return 'year-unknown';
    throw error;
  }
}

/** Whether the claim came after the last day of one trainee's own contract (AMB-39, read for each trainee apart). */
export function isClaimedLate(standing: Standing, facts: ProjectFacts, law: LawOnDay): boolean {
  const { employment } = standing.trainee;
  if (employment === null || !isCountedAtBest(standing, law)) return false;
  const day = dayFrom(employment.contract.signedOn, facts, law);
  return typeof day !== 'string' && day.lateWorkingDays > 0;
}

/** The last day for the claim and how late it was filed (CC24-5.1.a). */
export function claimDay(
  standings: readonly Standing[],
  facts: ProjectFacts,
  law: LawOnDay,
): ClaimDay {
  const start = clockStart(standings, law);
  return start === undefined ? 'no-contract' : dayFrom(start, facts, law);
}
