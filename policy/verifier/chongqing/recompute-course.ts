import { latest } from '../day-count.ts';
import { nothing } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay, takenOf } from '../law-of-bundle.ts';
import type { Recomputed } from '../recomputed.ts';
import { courseAmount, isPaidByDays } from './course-amount.ts';
import { onlineLimit, sumOf } from './course-days.ts';
import type { CourseClass, CourseFacts, CourseTrainee } from './course-facts.ts';
import { isBeforeNotice, noticeDay } from './notice-day.ts';
import { areRatesAllowed, isTableAllowed } from './occupation-band.ts';
import { type Asking, barredBy } from './person-limits.ts';
import type { Place } from './places.ts';
import { type Line, putTogether } from './put-together.ts';

interface ClassResult {
  readonly facts: CourseClass;
  readonly law: LawOnDay;
  readonly limit: ReturnType<typeof onlineLimit>;
  readonly barred: boolean;
}

/** A class under the law of its day; one opened before the notice follows the earlier policy, and earns nothing under a programme that has none (CQ21-9.b, AMB-06). */
function classResult(
  of: CourseClass,
  facts: CourseFacts,
  data: LawData,
  { isOlder }: Place,
): ClassResult {
  const days: Readonly<Record<string, string>> = {
    PROJECT_APPROVAL_DATE: facts.project.approvedOn,
    CLAIM_DATE: facts.claim.filedOn,
  };
  const reading = takenOf(data, 'policy.select_by') ?? '';
  const day = days[reading] ?? of.openingApprovedOn ?? facts.project.approvedOn;
  const first = noticeDay(data);
  const isEarlier = day < first && !isOlder;
  const law = lawOnDay(data, isEarlier ? first : day);
  const limit = onlineLimit(of, facts, law);
  const barred = of.openingApprovedOn === null || isEarlier || limit === 'refused';
  return { facts: of, law, limit, barred };
}

/** Whom a course is asked to be paid for: taught from the first day to the last, earned by the certificate. */
function asking(trainee: CourseTrainee, of: CourseClass, facts: CourseFacts): Asking {
  const { claim, project, waivers } = facts;
  const { code, name, level } = project.occupation;
  const days = of.days.map(({ date }) => date).toSorted();
  const untaught = of.openingApprovedOn ?? claim.filedOn;
  return {
    id: trainee.id,
    called: 'trainee',
    history: trainee.history,
    waivers,
    asked: {
      kind: 'course',
      occupationCode: code,
      trade: name,
      level,
      from: days[0] ?? untaught,
      to: latest(days) ?? untaught,
      certifiedOn: trainee.certificate?.issuedOn,
    },
  };
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
  if (certificate === undefined || !place.accepts(certificate, facts, of.law)) {
    return unpaid('no-certificate');
  }
  const fen = courseAmount(trainee.attended, of.facts, of.limit, facts, of.law);
  const barred = barredBy(asking(trainee, of.facts, facts), place.limits, of.law);
  return fen[0] > 0n && barred !== undefined
    ? unpaid(barred)
    : { id, classId, kind: 'certified', fen };
}

/** Whether a table holds only from a later day than one whose law a class follows (CQ21-1.g). */
function isOfLater(table: { readonly from: string } | null, classes: readonly ClassResult[]) {
  return classes.some(
    ({ law, barred }) => !barred && !isBeforeNotice(law) && (table?.from ?? '') > law.day,
  );
}

/** Whether the notice bars the project: day rates outside their bands, a table of a later day, or one that does not fit a new occupation (CQ21-1.c to 1.g, AMB-88). */
function isRefusedByNotice(
  classes: readonly ClassResult[],
  facts: CourseFacts,
  law: LawOnDay,
): boolean {
  const byDays = classes.filter((each) => isPaidByDays(each.facts, each.law));
  return (
    !isTableAllowed(facts, law) ||
    isOfLater(facts.standard, classes) ||
    isOfLater(facts.rates, byDays) ||
    (byDays.length > 0 && !areRatesAllowed(facts, law))
  );
}

/** Whether an enterprise paid directly has not filed what it must (CQ21-4.f). */
function lacksItems({ directSubsidy: filed }: CourseFacts): boolean {
  if (filed === undefined) return false;
  if (filed.secretRelated) return filed.secretProof === undefined;
  return [filed.trainingPlan, filed.signInSheet, filed.video].includes(undefined);
}

/** A Chongqing course once more, from its facts and the pack data alone. */
export function recomputeCourse(facts: CourseFacts, data: LawData, place: Place): Recomputed {
  const classes = facts.classes.map((of) => classResult(of, facts, data, place));
  const law = lawOnDay(data, latest(classes.map((each) => each.law.day)) ?? '');
  // What the notice asks it asks of classes that opened since.
  const isAsked = classes.some((each) => !isBeforeNotice(each.law));
  const objection = place.objection(facts, law);
  return putTogether({
    law,
    asOf: facts.asOf,
    projectId: facts.project.id,
    claimId: facts.claim.id,
    refused: objection === 'refused' || (isAsked && isRefusedByNotice(classes, facts, law)),
    open: objection === 'open' || (isAsked && lacksItems(facts)),
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
