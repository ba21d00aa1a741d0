import type { Rule } from '#policy/engine/rule.ts';
import type { CoursePlanFacts } from '../../../chongqing-2021/plans/course-plan.ts';
import { generalCompetence } from '../../../chongqing-2021/plans/general-competence.ts';
import { projectTraining } from './project-training.ts';
import { staffCourse } from './staff-course.ts';

/** What the plan of a project is held against. */
export const planRules: readonly Rule<CoursePlanFacts>[] = [
  generalCompetence('qj19/approval/general-competence', ['QJ19-3.4.d']),
  projectTraining,
  staffCourse,
];
