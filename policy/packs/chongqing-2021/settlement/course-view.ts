import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { type CivilDate, latestDate } from '#policy/engine/civil-date.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { once } from '#policy/engine/derive.ts';
import { findChoice, type Law, lawOn } from '#policy/engine/law.ts';
import type { CourseClass, CourseFacts, CourseTrainee } from '../facts/course.ts';
import { classHours } from './class-hours.ts';
import { courseAmount } from './course-amount.ts';
import type { CourseProgramme } from './course-programme.ts';
import type { ExactAmount } from './exact-amount.ts';
import { noticeDay } from './notice-day.ts';
import { type OnlineLimit, onlineLimit } from './online-limit.ts';
import { paidHours } from './paid-hours.ts';

/** Why a class earns nothing. */
export type CourseBar = 'not-approved' | 'earlier-policy' | 'online-share';

/** A class under its own law. */
export interface CourseClassView {
  readonly facts: CourseClass;
  readonly law: Law;
  readonly limit: OnlineLimit;
  readonly barred: CourseBar | undefined;
  /** The class hours delivered to it. */
  hours(): CalculationNode;
}

/** Why a trainee earns nothing, or that he earns. */
export type CourseLineKind =
  | 'certified'
  | 'class-barred'
  | 'not-entered'
  | 'outside-groups'
  | 'no-certificate'
  | 'project-refused';

/** A trainee with what he earns if the project is paid. */
export interface CourseStanding {
  readonly facts: CourseTrainee;
  readonly of: CourseClassView;
  readonly kind: CourseLineKind;
  readonly amount: ExactAmount | undefined;
}

/** Everything worked out from the facts before rules speak and money is summed. */
export interface CourseView {
  readonly facts: CourseFacts;
  readonly law: Law;
  readonly classes: readonly CourseClassView[];
  readonly standings: readonly CourseStanding[];
}

/** The day whose law a class follows, by a reading of AMB-06. */
export function dayOfLaw(of: CourseClass, facts: CourseFacts, reading: string): CivilDate {
  if (reading === 'PROJECT_APPROVAL_DATE') return facts.project.approvedOn;
  if (reading === 'CLAIM_DATE') return facts.claim.filedOn;
  return of.openingApprovedOn ?? facts.project.approvedOn;
}

function classView(
  programme: CourseProgramme,
  facts: CourseFacts,
  of: CourseClass,
  overrides: ChoiceOverrides,
): CourseClassView {
  const reading =
    overrides['policy.select_by'] ??
    findChoice(programme.pack, 'policy.select_by')?.default ??
    'OPENING_APPROVAL_DATE';
  const day = dayOfLaw(of, facts, reading);
  const first = noticeDay(programme.pack);
  const earlier = first !== undefined && day < first && programme.olderThanNotice !== true;
  const law = lawOn(programme.pack, earlier ? first : day, overrides);
  const limit = onlineLimit(of, facts.waivers, law);
  const barred = ((): CourseBar | undefined => {
    if (of.openingApprovedOn === null) return 'not-approved';
    if (earlier) return 'earlier-policy';
    return limit.kind === 'class-refused' ? 'online-share' : undefined;
  })();
  return { facts: of, law, limit, barred, hours: once(() => classHours(of, law)) };
}

function standingOf(
  trainee: CourseTrainee,
  of: CourseClassView,
  facts: CourseFacts,
  programme: CourseProgramme,
): CourseStanding {
  const kind = ((): CourseLineKind => {
    if (of.barred !== undefined) return 'class-barred';
    if (!trainee.enteredByRealName) return 'not-entered';
    if (!programme.isSubsidised(trainee, facts)) return 'outside-groups';
    const { certificate } = trainee;
    if (certificate === undefined || !programme.accepts(certificate, facts, of.law))
      return 'no-certificate';
    return 'certified';
  })();
  const amount =
    kind === 'certified'
      ? courseAmount(paidHours(trainee, of), of.facts, of.limit, facts, of.law)
      : undefined;
  return { facts: trainee, of, kind, amount };
}

/** Works the facts out, each class under the law of its opening approval (AMB-06). Throws `EngineError` where a standard or a day rate that is needed was not entered. */
export function courseView(
  programme: CourseProgramme,
  facts: CourseFacts,
  overrides: ChoiceOverrides,
): CourseView {
  const classes = facts.classes.map((of) => classView(programme, facts, of, overrides));
  const byId = new Map(classes.map((each) => [each.facts.id, each]));
  const day = latestDate(classes.map(({ law }) => law.day)) ?? facts.project.approvedOn;
  return {
    facts,
    law: lawOn(programme.pack, day, overrides),
    classes,
    standings: facts.trainees.flatMap((trainee) => {
      const of = byId.get(trainee.classId);
      return of === undefined ? [] : [standingOf(trainee, of, facts, programme)];
    }),
  };
}
