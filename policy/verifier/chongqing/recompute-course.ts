import { latest } from '../day-count.ts';
import { nothing } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay, takenOf } from '../law-of-bundle.ts';
import type { Recomputed } from '../recomputed.ts';
import { courseAmount, isPaidByDays } from './course-amount.ts';
import { onlineLimit, sumOf } from './course-days.ts';
import type { CourseClass, CourseFacts, CourseTrainee } from './course-facts.ts';
import { areRatesAllowed, isNewOutside } from './occupation-band.ts';
import { type Line, putTogether } from './put-together.ts';

/** What a place asks beyond the notice of the city. */
export interface Place {
  accepts(certificate: NonNullable<CourseTrainee['certificate']>, facts: CourseFacts): boolean;
  isSubsidised(trainee: CourseTrainee, facts: CourseFacts, data: LawData): boolean;
  /** Refused, still open, or nothing against it. */
  objection(facts: CourseFacts, law: LawOnDay): 'refused' | 'open' | undefined;
}

interface ClassResult {
  readonly facts: CourseClass;
  readonly law: LawOnDay;
  readonly limit: ReturnType<typeof onlineLimit>;
  readonly barred: boolean;
}

/** The first day of the city's notice (CQ21-9.a). */
function firstDay(data: LawData): string {
  const hours = data.parameters.find(({ id }) => id === 'cq21.hours_per_day');
  return hours?.values[0]?.from ?? '';
}

/** A class under the law of its day; one opened before the notice follows the earlier policy and earns nothing here (CQ21-9.b, AMB-06). */
function classResult(of: CourseClass, facts: CourseFacts, data: LawData): ClassResult {
  const days: Readonly<Record<string, string>> = {
    PROJECT_APPROVAL_DATE: facts.project.approvedOn,
    CLAIM_DATE: facts.claim.filedOn,
  };
  const reading = takenOf(data, 'policy.select_by') ?? '';
  const day = days[reading] ?? of.openingApprovedOn ?? facts.project.approvedOn;
  const first = firstDay(data);
  const isEarlier = day < first;
  const law = lawOnDay(data, isEarlier ? first : day);
  const limit = onlineLimit(of, facts, law);
  const barred = of.openingApprovedOn === null || isEarlier || limit === 'refused';
  return { facts: of, law, limit, barred };
}

/** A trainee's line (CQ21-2.d, 2.h, 8.d). */
function lineOf(
  trainee: CourseTrainee,
  of: ClassResult,
  facts: CourseFacts,
  data: LawData,
  place: Place,
): Line {
  const { id, classId, certificate } = trainee;
  const unpaid = (kind: string): Line => ({ id, classId, kind, fen: nothing });
  if (of.barred || of.limit === 'refused') return unpaid('class-barred');
  if (!trainee.enteredByRealName) return unpaid('not-entered');
  if (!place.isSubsidised(trainee, facts, data)) return unpaid('outside-groups');
  if (certificate === undefined || !place.accepts(certificate, facts)) {
    return unpaid('no-certificate');
  }
  const fen = courseAmount(trainee.attended, of.facts, of.limit, facts, of.law);
  return { id, classId, kind: 'certified', fen };
}

/** Whether an enterprise paid directly has not filed what it must (CQ21-4.f). */
function lacksItems({ directSubsidy: filed }: CourseFacts): boolean {
  if (filed === undefined) return false;
  if (filed.secretRelated) return filed.secretProof === undefined;
  return [filed.trainingPlan, filed.signInSheet, filed.video].includes(undefined);
}

/** A Chongqing course once more, from its facts and the pack data alone. */
export function recomputeCourse(facts: CourseFacts, data: LawData, place: Place): Recomputed {
  const classes = facts.classes.map((of) => classResult(of, facts, data));
  const law = lawOnDay(data, latest(classes.map((each) => each.law.day)) ?? '');
  const byDays = classes.some((each) => isPaidByDays(each.facts, each.law));
  const wrongTable =
    facts.standard?.kind === 'per-day' &&
    isNewOutside(facts, law) &&
    law.reads('new.standard', 'DIVISOR_ONLY');
  const objection = place.objection(facts, law);
  return putTogether({
    law,
    asOf: facts.asOf,
    projectId: facts.project.id,
    claimId: facts.claim.id,
    refused: objection === 'refused' || wrongTable || (byDays && !areRatesAllowed(facts, law)),
    open: objection === 'open' || lacksItems(facts),
    lines: facts.trainees.flatMap((trainee) => {
      const of = classes.find((each) => each.facts.id === trainee.classId);
      return of === undefined ? [] : [lineOf(trainee, of, facts, data, place)];
    }),
    classes: classes.map((each) => ({
      id: each.facts.id,
      lawOf: each.law.day,
      barred: each.barred,
      value: String(sumOf(each.facts.days, 'offline') + sumOf(each.facts.days, 'online')),
    })),
    advances: facts.advances.map(({ fen }) => fen),
  });
}

/** The city's notice by itself: any certificate, and whoever was entered by real name. */
export const city: Place = {
  accepts: () => true,
  isSubsidised: () => true,
  objection: () => undefined,
};

/** Dadukou: key groups in projects for them, the approved certificate, the project completed (DDK22-2.1.a, 5.4.b; AMB-42, AMB-79). */
export const dadukou: Place = {
  accepts: ({ kind, occupationCode, level }, { project }) =>
    kind === 'completion'
      ? project.completionCertificateNamed === true
      : occupationCode === project.occupation.code && level === project.occupation.level,
  isSubsidised: ({ group }, { project }, data) =>
    project.projectType !== 'key-groups' ||
    data.groups.some((each) => each.of === data.id && each.id === group),
  objection: ({ trainees, project, taskVerdict }, law) => {
    if (law.reads('task.complete', 'HEADCOUNT')) {
      if (trainees.length < project.plannedHeadcount) return 'refused';
    } else if (taskVerdict?.completed === false) return 'refused';
    const undecided = taskVerdict === undefined && !law.reads('task.complete', 'HEADCOUNT');
    return undecided || project.projectType === undefined ? 'open' : undefined;
  },
};
