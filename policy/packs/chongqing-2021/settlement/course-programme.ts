import type { ClauseId } from '#policy/engine/clause.ts';
import type { Law } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { CourseFacts, CourseTrainee } from '../facts/course.ts';
import type { LimitsOfPersons } from '../persons/judge-limits.ts';
import type { CourseView } from './course-view.ts';

/** What a Chongqing programme adds to the arithmetic that all districts share. */
export interface CourseProgramme extends LimitsOfPersons {
  readonly pack: PolicyPack;
  /** True where the programme is older than the notice and pays what opened before it by the standard alone. */
  readonly olderThanNotice?: true;
  /** The clause that ties the money to the certificate. */
  readonly certificateClauses: readonly ClauseId[];
  /** The clauses that say what becomes of money paid in advance, where the text has any. */
  readonly advanceClauses?: readonly ClauseId[];
  /** The reading that says which certificates are accepted, where there is one. */
  readonly certificateChoice?: string;
  /** Whether a certificate opens the subsidy of this project. */
  accepts(
    certificate: NonNullable<CourseTrainee['certificate']>,
    facts: CourseFacts,
    law: Law,
  ): boolean;
  /** Every rule that speaks when a claim is settled, in the order a statement prints them. */
  readonly rules: readonly Rule<CourseView>[];
  /** Whether a trainee's group is subsidised; a programme without groups takes everybody. */
  isSubsidised(trainee: CourseTrainee, facts: CourseFacts): boolean;
}
