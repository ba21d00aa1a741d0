import { type CivilDate, latestDate } from '#policy/engine/civil-date.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, once, parameterLeaf, step } from '#policy/engine/derive.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  type DeadlineCalendar,
  type DeadlineStart,
  deadlineAfter,
  workingDaysBetween,
} from '#policy/engine/working-day.ts';
import { countsForGate } from './employment-gate.ts';
import type { TraineeStanding } from './standing.ts';

/** When the claim was due; `unpublished` where the year's holiday notice is not entered. */
export type ClaimDeadline =
  | { readonly kind: 'no-contract' }
  | { readonly kind: 'unpublished' }
  | {
      readonly kind: 'known';
      readonly clockStart: CivilDate;
      readonly lastDay: CivilDate;
      readonly lateWorkingDays: number;
      derive(): CalculationNode;
    };

function evidenceDays(counted: readonly TraineeStanding[]): readonly CivilDate[] {
  return counted.flatMap(({ facts: { employment } }) => {
    const days = [
      employment?.contract.signedOn,
      employment?.insurance?.on,
      employment?.wage?.paidOn,
    ];
    return days.filter((day) => day !== undefined);
  });
}

/** The day the clock of the claim starts from, AMB-39 and AMB-40; PER_TRAINEE starts with the first. */
function clockStart(counted: readonly TraineeStanding[], law: Law): CivilDate | undefined {
  const contracts = counted
    .map(({ facts: { employment } }) => employment?.contract.signedOn)
    .filter((day) => day !== undefined);
  if (law.choice('claim.evidence') === 'CLOCK_FROM_EVIDENCE_COMPLETE') {
    return latestDate(evidenceDays(counted));
  }
  return law.choice('claim.clock_start') === 'LAST_COUNTED_CONTRACT_OF_PROJECT'
    ? latestDate(contracts)
    : contracts.toSorted()[0];
}

function deadlineTree(start: CivilDate, lastDay: CivilDate, law: Law): CalculationNode {
  return step({
    label: { zh: '申报截止日', en: 'last day for the claim' },
    value: lastDay,
    unit: 'text',
    clauses: ['CC24-5.1.a'],
    inputs: [
      factLeaf('trainees.employment', { zh: '期限起算日', en: 'the clock starts' }, start, 'text'),
      parameterLeaf(law, 'cc24.claim_deadline'),
      ...['claim.evidence', 'claim.clock_start', 'deadline.calendar', 'deadline.start'].map((id) =>
        choiceLeaf(law, id),
      ),
    ],
  });
}

/** The last day for a claim whose clock starts on `start`, and how many working days late it was filed. */
export function deadlineFrom(start: CivilDate, filedOn: CivilDate, law: Law): ClaimDeadline {
  const { calendar } = law.pack;
  try {
    const lastDay = deadlineAfter(start, law.count('cc24.claim_deadline'), calendar, {
      calendar: law.choice('deadline.calendar') as DeadlineCalendar,
      start: law.choice('deadline.start') as DeadlineStart,
    });
    // A claim filed on the weekend after the last day is late by the working day that follows.
    const lateWorkingDays =
      filedOn > lastDay ? Math.max(1, workingDaysBetween(lastDay, filedOn, calendar)) : 0;
    const derive = once(() => deadlineTree(start, lastDay, law));
    return { kind: 'known', clockStart: start, lastDay, lateWorkingDays, derive };
  } catch (error) {
    if (error instanceof EngineError && error.code === 'calendar-not-published') {
      return { kind: 'unpublished' };
    }
    throw error;
  }
}

/**
 * When the claim was due for one trainee alone, where the clock runs for each apart (AMB-39); undefined
 * where it does not, or where his contract does not count.
 */
export function deadlineOf(
  standing: TraineeStanding,
  facts: SettlementFacts,
  law: Law,
): ClaimDeadline | undefined {
  const { employment } = standing.facts;
  if (law.choice('claim.clock_start') !== 'PER_TRAINEE' || employment === null) return undefined;
  if (!countsForGate(standing, law, true)) return undefined;
  return deadlineFrom(employment.contract.signedOn, facts.claim.filedOn, law);
}

/** Whether a trainee's subsidy is claimed too late to be paid (AMB-39 with AMB-40). */
export function isClaimedTooLate(
  standing: TraineeStanding,
  facts: SettlementFacts,
  law: Law,
): boolean {
  const due = deadlineOf(standing, facts, law);
  const isLate = due?.kind === 'known' && facts.claim.filedOn > due.lastDay;
  return isLate && law.choice('claim.late') === 'LATE_REFUSED';
}

/** The last day for the claim: five working days after the last contract that counts (CC24-5.1.a). */
export function claimDeadline(
  standings: readonly TraineeStanding[],
  facts: SettlementFacts,
  law: Law,
): ClaimDeadline {
  const counted = standings.filter((standing) => countsForGate(standing, law, true));
  const start = clockStart(counted, law);
  if (start === undefined) return { kind: 'no-contract' };
  return deadlineFrom(start, facts.claim.filedOn, law);
}
