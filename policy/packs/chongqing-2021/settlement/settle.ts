import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { Judged } from '#policy/engine/judged.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import {
  type ApprenticeshipProgramme,
  judgeApprenticeship,
  settleApprenticeship,
} from '../apprenticeship/settle-apprenticeship.ts';
import type { ChongqingFacts } from '../facts/settlement.ts';
import {
  judgeWorkTraining,
  settleWorkTraining,
  type WorkTrainingProgramme,
} from '../work-training/settle-work-training.ts';
import type { CourseProgramme } from './course-programme.ts';
import { judgeCourse, settleCourse } from './settle-course.ts';

/** The programmes of a Chongqing pack: one for each kind of subsidy. */
export interface ChongqingProgrammes {
  readonly course: CourseProgramme;
  readonly workTraining: WorkTrainingProgramme;
  readonly apprenticeship: ApprenticeshipProgramme;
}

/** Computes the statement of whichever kind the facts are. */
export function settle(
  programmes: ChongqingProgrammes,
  facts: ChongqingFacts,
  options: StatementOptions,
): Statement {
  switch (facts.kind) {
    case 'course':
      return settleCourse(programmes.course, facts, options);
    case 'work-training':
      return settleWorkTraining(programmes.workTraining, facts, options);
    case 'apprenticeship':
      return settleApprenticeship(programmes.apprenticeship, facts, options);
    default:
      return facts satisfies never;
  }
}

/** What the rules say of whichever kind the facts are. */
export function judge(
  programmes: ChongqingProgrammes,
  facts: ChongqingFacts,
  overrides: ChoiceOverrides,
): Judged {
  switch (facts.kind) {
    case 'course':
      return judgeCourse(programmes.course, facts, overrides);
    case 'work-training':
      return judgeWorkTraining(programmes.workTraining, facts, overrides);
    case 'apprenticeship':
      return judgeApprenticeship(programmes.apprenticeship, facts, overrides);
    default:
      return facts satisfies never;
  }
}
