import type { LawOnDay } from '../law-of-bundle.ts';
import { isReached } from '../shares.ts';
import { type Attended, attended } from './attendance.ts';
import type { ClassResult } from './class-result.ts';
import { type Job, jobOf, mayStillCome } from './employment.ts';
import type { ProjectFacts, Trainee } from './project-facts.ts';

/** Whether a trainee is qualified, or why not. */
export type Qualified =
  | 'qualified'
  | 'failed'
  | 'attendance-too-low'
  | 'hours-too-few'
  | 'no-certificate'
  | 'certificate-pending';

/** Everything about one trainee that money and gate ask for. */
export interface Standing {
  readonly trainee: Trainee;
  readonly of: ClassResult;
  readonly inGroup: boolean;
  readonly job: Job;
  readonly attended: Attended;
  readonly qualified: Qualified;
  /** The same if his job were proven: where the floor spares the employed, proof of it spares him. */
  readonly qualifiedIfProven: Qualified;
}

function hasPassed({ attempts }: Trainee, facts: ProjectFacts, law: LawOnDay): boolean {
  const before = attempts.filter(({ on }) => on <= facts.claim.filedOn);
  const most = law.reads('assessment.retake', 'NONE')
    ? 1
    : law.reads('assessment.retake', 'UNLIMITED_BEFORE_CLAIM')
      ? before.length
      : 1 + law.number('assessment.retakes_max');
  return before.slice(0, most).some(({ passed }) => passed);
}

/** Whether somebody had fewer hours than a course must have, where they bind each trainee (CC24-3B.b, AMB-36), and nobody waived that (AMB-02). */
function hasTooFewHours({ id }: Trainee, { hours }: Attended, facts: ProjectFacts, law: LawOnDay) {
  if (!law.reads('min_hours.base', 'DELIVERED_PER_TRAINEE')) return false;
  if (hours.length >= law.number('cc24.min_hours') || law.reads('in_principle.mode', 'WARN_ONLY')) {
    return false;
  }
  const isWaived = facts.waivers.some(
    ({ rule, subject }) =>
      rule === 'cc24/settlement/delivered-min-hours' &&
      subject.kind === 'trainee' &&
      subject.id === id,
  );
  return !isWaived || law.reads('in_principle.mode', 'HARD_BLOCK');
}

/** CC24-4.1.c, 4.1.d and 4.2.2.c: passed, attended enough (AMB-26), certified (AMB-42, AMB-43). */
function qualifiedAs(
  job: Job,
  trainee: Trainee,
  presence: Attended,
  facts: ProjectFacts,
  law: LawOnDay,
): Qualified {
  if (!hasPassed(trainee, facts, law)) return 'failed';
  const spared = job === 'proven' && law.reads('attendance.floor_scope', 'UNEMPLOYED_ONLY');
  const floor = law.share('cc24.attendance_floor');
  const limitIsEnough = law.reads('bounds.inclusive', 'YES');
  if (!spared && !isReached(presence.rate, floor, limitIsEnough, law)) {
    return 'attendance-too-low';
  }
  if (hasTooFewHours(trainee, presence, facts, law)) return 'hours-too-few';
  const { certificate } = trainee;
  if (certificate === undefined) {
    return mayStillCome(facts, law) ? 'certificate-pending' : 'no-certificate';
  }
  const accepted =
    certificate.kind === 'completion' || law.reads('certificate.accept', 'COMPLETION_OR_HIGHER');
  return accepted ? 'qualified' : 'no-certificate';
}

/** Where one trainee stands. `law` is the project's; a class has its own. */
export function standingOf(
  trainee: Trainee,
  of: ClassResult,
  facts: ProjectFacts,
  law: LawOnDay,
): Standing {
  const job = jobOf(trainee, of.facts, facts, law);
  const presence = attended(trainee, of.facts, of.days, of.full.paidHours, of.law);
  const as = (state: Job) => qualifiedAs(state, trainee, presence, facts, of.law);
  return {
    trainee,
    of,
    inGroup: law.data.groups.some(({ id }) => id === trainee.group),
    job,
    attended: presence,
    qualified: as(job),
    qualifiedIfProven: as('proven'),
  };
}

/** Whether somebody stands in the numerator of the gate now (AMB-24, AMB-38, AMB-81). */
export function isCounted(standing: Standing, law: LawOnDay): boolean {
  if (!mayBeCounted(standing, law)) return false;
  const hired = standing.job === 'proven';
  const all = law.reads('employment.numerator', 'ALL_HIRED_TRAINEES');
  return hired && (all || standing.qualified === 'qualified');
}

/** Whether he could once everything that may still come has come. */
export function isCountedAtBest(standing: Standing, law: LawOnDay): boolean {
  if (!mayBeCounted(standing, law)) return false;
  const hired = standing.job === 'proven' || standing.job === 'awaited';
  const all = law.reads('employment.numerator', 'ALL_HIRED_TRAINEES');
  const qualified = standing.qualifiedIfProven;
  return hired && (all || qualified === 'qualified' || qualified === 'certificate-pending');
}

function mayBeCounted({ of, inGroup }: Standing, law: LawOnDay): boolean {
  return of.bar === undefined && (inGroup || law.reads('outside_groups', 'COUNTS_FOR_GATE'));
}
