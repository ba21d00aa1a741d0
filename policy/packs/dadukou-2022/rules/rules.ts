import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { CourseOpeningFacts } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { openingRules as cityOpeningRules } from '#policy/packs/chongqing-2021/rules/opening/rules.ts';
import { certificateHeld } from '#policy/packs/chongqing-2021/rules/settlement/certificate-held.ts';
import { courseRules as cityCourseRules } from '#policy/packs/chongqing-2021/rules/settlement/rules.ts';
import type { CourseView } from '#policy/packs/chongqing-2021/settlement/course-view.ts';
import type { DistrictApprovalFacts } from '../facts/approval.ts';
import { institutionListed } from './approval/institution-listed.ts';
import { itemListed } from './approval/item-listed.ts';
import { itemSource } from './approval/item-source.ts';
import { recognitionComplete } from './approval/recognition-complete.ts';
import { eligibleGroup } from './opening/eligible-group.ts';
import { employerLink } from './opening/employer-link.ts';
import { graduationWindow } from './opening/graduation-window.ts';
import { relationEnded } from './opening/relation-ended.ts';
import { seniorLevel } from './opening/senior-level.ts';
import { advanceWithinCeiling } from './settlement/advance-ceiling.ts';
import { advanceGate } from './settlement/advance-gate.ts';
import { itemStillListed } from './settlement/item-still-listed.ts';
import { subsidisedGroup } from './settlement/subsidised-group.ts';
import { trainingCompleted } from './settlement/training-completed.ts';
import { planFollowed } from './supervision/plan-followed.ts';

/** Every rule that speaks when a project of Dadukou is approved. */
export const approvalRules: readonly Rule<DistrictApprovalFacts>[] = [
  itemListed,
  itemSource,
  institutionListed,
  recognitionComplete,
];

const ownOpeningRules: readonly Rule<CourseOpeningFacts>[] = [
  eligibleGroup,
  graduationWindow,
  relationEnded,
  employerLink,
  seniorLevel,
];

/** Every rule that speaks when a class is opened, those of the city first. */
export const openingRules: readonly Rule<CourseOpeningFacts>[] = [
  ...cityOpeningRules,
  ...ownOpeningRules,
];

/** What the notice of the city says about one person's subsidies holds here too, at enrolment and again at the claim (AMB-49, AMB-77). */
export {
  histories,
  personLimits,
  personRules,
} from '#policy/packs/chongqing-2021/persons/rules.ts';

const ownCourseRules: readonly Rule<CourseView>[] = [
  itemStillListed,
  planFollowed,
  trainingCompleted,
  subsidisedGroup,
  certificateHeld('ddk22/settlement/certificate-held', ['DDK22-5.4.b']),
];

/** Every rule that speaks when a course is settled, those of the city first. */
export const courseRules: readonly Rule<CourseView>[] = [...cityCourseRules, ...ownCourseRules];

/** Every rule that speaks when an advance is asked for. */
export const advanceRules: readonly Rule<AdvanceFacts>[] = [advanceGate, advanceWithinCeiling];

/** The rules of the Dadukou text alone. */
export const ownRules = [
  ...approvalRules,
  ...ownOpeningRules,
  ...ownCourseRules,
  ...advanceRules,
] as const;
