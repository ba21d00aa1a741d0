import type { Rule } from '#policy/engine/rule.ts';
import type { CoursePlanFacts } from '../../../chongqing-2021/plans/course-plan.ts';
import { generalCompetence } from '../../../chongqing-2021/plans/general-competence.ts';
import { scarceOccupation } from './scarce-occupation.ts';
import { textbooks } from './textbooks.ts';

/** What the plan of a project is held against. */
export const planRules: readonly Rule<CoursePlanFacts>[] = [
  generalCompetence('cq145/approval/general-competence', ['CQ145-18.a']),
  scarceOccupation,
  textbooks,
];
