import { latest } from '../day-count.ts';
import { isBelow, nothing, told, whole } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay } from '../law-of-bundle.ts';
import type { Recomputed } from '../recomputed.ts';
import { roundAmounts } from '../round-amounts.ts';
import { isLeaveExcused } from './attendance.ts';
import { type ClaimDay, claimDay, isClaimedLate } from './claim-day.ts';
import { type ClassResult, classResult, windowOf } from './class-result.ts';
import { mayStillCome } from './employment.ts';
import { figures, gatesOf } from './gates.ts';
import { type Line, lineAmount } from './line-amount.ts';
import type { ProjectFacts } from './project-facts.ts';
import { type Standing, standingOf } from './standing.ts';
import { wageFloor } from './wage-floor.ts';

/** Only as many as planned, those with a job first, where that is the reading (AMB-19). */
function cappedAtPlan(
  lines: readonly Line[],
  standings: readonly Standing[],
  facts: ProjectFacts,
  law: LawOnDay,
): readonly Line[] {
  if (!law.reads('over_plan.pay', 'CAP_AT_PLAN')) return lines;
  const paid = lines.flatMap(({ kind }, index) =>
    kind === 'full' || kind === 'cost' ? [index] : [],
  );
  const employed = paid.filter((index) => standings[index]?.job === 'proven');
  const rest = paid.filter((index) => standings[index]?.job !== 'proven');
  const within = [...employed, ...rest].slice(0, figures(facts, law).plannedHeadcount);
  return lines.map((line, index) =>
    paid.includes(index) && !within.includes(index) ? { kind: 'above-plan', fen: nothing } : line,
  );
}

/** Whether the pack is in force, or read as if it were (CC24-0.a, AMB-07). */
function isInForce({ activation }: ProjectFacts, law: LawOnDay): boolean {
  const asIf = !law.data.draft || law.reads('profile.cc24.status', 'TREAT_AS_IN_FORCE');
  return activation !== null || asIf;
}

/** Whether recording or papers of a class that is paid are not in the file (CC24-5.1.c, 3A.3.e, AMB-45). */
function lacksPapers({ facts, bar, law }: ClassResult): boolean {
  if (bar !== undefined) return false;
  const lacksVideo = facts.fullVideo === undefined && !law.reads('video.archive', 'CLIPS_ONLY');
  return lacksVideo || facts.examinationPapers === undefined;
}

/** Whether a claim filed late is refused for it (AMB-40). */
function isRefusedAsLate(day: ClaimDay, law: LawOnDay): boolean {
  if (typeof day === 'string' || law.reads('claim.clock_start', 'PER_TRAINEE')) return false;
  return day.lateWorkingDays > 0 && law.reads('claim.late', 'LATE_REFUSED');
}

/** Lines claimed late, where the clock runs for each trainee apart and lateness refuses (AMB-39 with AMB-40). */
function withoutLate(
  lines: readonly Line[],
  standings: readonly Standing[],
  facts: ProjectFacts,
  law: LawOnDay,
): readonly Line[] {
  const apart = law.reads('claim.clock_start', 'PER_TRAINEE');
  if (!apart || !law.reads('claim.late', 'LATE_REFUSED')) return lines;
  return lines.map((line, index) => {
    const standing = standings[index];
    const earns = line.kind === 'full' || line.kind === 'cost';
    const late = earns && standing !== undefined && isClaimedLate(standing, facts, law);
    return late ? { kind: 'claimed-late', fen: nothing } : line;
  });
}

/** Whether something without which nobody can judge is still missing. */
function isOpen(standings: readonly Standing[], facts: ProjectFacts, law: LawOnDay): boolean {
  return standings.some(({ trainee, attended, job, qualified }) => {
    const wage = trainee.employment?.wage;
    const noFloor = wage !== undefined && wageFloor(wage, facts, law) === undefined;
    const leaveUnsaid = isLeaveExcused(law) && trainee.excusedDays === undefined;
    if (leaveUnsaid && isBelow(attended.rate, whole)) return true;
    return noFloor || job === 'awaited' || qualified === 'certificate-pending';
  });
}

/** A Changchun settlement once more, from its facts and the pack data alone (CC24-4, CC24-5). */
export function recomputeProject(facts: ProjectFacts, data: LawData): Recomputed {
  const classes = facts.classes.map((each) => classResult(each, facts, data));
  const law = lawOnDay(data, latest(classes.map((each) => each.law.day)) ?? '');
  const standings = facts.trainees.flatMap((trainee) => {
    const of = classes.find((each) => each.facts.id === trainee.classId);
    return of === undefined ? [] : [standingOf(trainee, of, facts, law)];
  });
  const gates = gatesOf(classes, standings, facts, law);
  const day = claimDay(standings, facts, law);
  const papersMissing = classes.some(lacksPapers);
  const inForce = isInForce(facts, law);
  const windowUnknown = windowOf(facts, law) === undefined;

  const refused =
    gates.some(({ outcome }) => outcome === 'block') ||
    (papersMissing && !mayStillCome(facts, law)) ||
    isRefusedAsLate(day, law);
  const open =
    !inForce ||
    windowUnknown ||
    papersMissing ||
    day === 'year-unknown' ||
    classes.some((each) => each.theoryUnexplained || each.siteUnknown) ||
    gates.some(({ outcome }) => outcome === 'undetermined') ||
    isOpen(standings, facts, law);
  const status = refused ? 'refused' : open ? 'held' : 'payable';

  const lines: readonly Line[] = refused
    ? standings.map(() => ({ kind: 'project-refused', fen: nothing }))
    : cappedAtPlan(
        withoutLate(standings.map(lineAmount), standings, facts, law),
        standings,
        facts,
        law,
      );
  const amounts = roundAmounts(
    lines.map(({ fen }) => fen),
    law,
  );
  return {
    lawOf: law.day,
    asOf: facts.asOf,
    projectId: facts.project.id,
    claimId: facts.claim.id,
    status,
    provisional: status === 'held' || !inForce || windowUnknown,
    totalFen: amounts.reduce((sum, amount) => sum + amount, 0),
    deadline: typeof day === 'string' ? undefined : day,
    advance: undefined,
    gates,
    classes: classes.map((each) => ({
      id: each.facts.id,
      lawOf: each.law.day,
      barred: each.bar !== undefined,
      value: told(each.full.fen),
    })),
    trainees: standings.map(({ trainee }, index) => ({
      id: trainee.id,
      classId: trainee.classId,
      fen: amounts[index] ?? 0,
      kind: lines[index]?.kind ?? '',
    })),
  };
}
