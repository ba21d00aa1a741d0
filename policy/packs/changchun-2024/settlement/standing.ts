import type { SettlementFacts, TraineeFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Attendance, attendanceRate } from './attendance-rate.ts';
import type { DeliveredClass } from './delivered-class.ts';
import { type EmploymentProof, type EmploymentState, employmentProof } from './employment-proof.ts';
import { type Qualification, type Qualified, qualification } from './qualification.ts';
import type { Supplements } from './supplements.ts';

/** What is known about a trainee before money is spoken of. */
export interface TraineeStanding {
  readonly facts: TraineeFacts;
  readonly of: DeliveredClass;
  readonly inGroup: boolean;
  readonly attendance: Attendance;
  readonly employment: EmploymentProof;
  readonly qualified: Qualified;
  /** What it would be if the proof of employment still missing had come: who has a job may be spared the floor (AMB-26). */
  readonly qualifiedOnceProven: Qualification;
}

/** Works out what is known about one trainee of a delivered class. */
export function standingOf(
  trainee: TraineeFacts,
  of: DeliveredClass,
  facts: SettlementFacts,
  law: Law,
  supplements: Supplements,
): TraineeStanding {
  const attendance = attendanceRate(trainee, of);
  const employment = employmentProof(trainee, of, facts, law, supplements);
  const qualifiedAs = (state: EmploymentState) =>
    qualification(trainee, attendance, state, facts, of.law, supplements);
  const qualified = qualifiedAs(employment.state);
  return {
    facts: trainee,
    of,
    inGroup: law.pack.groups.some(({ id }) => id === trainee.group),
    attendance,
    employment,
    qualified,
    qualifiedOnceProven:
      employment.state === 'pending' ? qualifiedAs('proven').result : qualified.result,
  };
}
