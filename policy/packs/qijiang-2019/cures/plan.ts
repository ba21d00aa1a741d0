import type { Cures } from '#policy/engine/counterfactual.ts';
import { setting } from '#policy/engine/lever.ts';
import type { CoursePlanFacts } from '../../chongqing-2021/plans/course-plan.ts';
import { oneHourOfCompetence } from '../../chongqing-2021/plans/plan-cures.ts';
import { courseKinds } from '../course-kinds.ts';
import { groupOf, groups as listed } from '../groups.ts';

/** What turns each block of a plan in Qijiang. */
export const planCures: Cures<CoursePlanFacts> = {
  'qj19/approval/general-competence': oneHourOfCompetence,
  'qj19/approval/project-training': ({ groups }) => {
    const known = groups.filter((id) => groupOf(id) !== undefined);
    const to = known.length > 0 ? known : listed.slice(0, 1).map(({ id }) => id);
    return [
      setting([{ path: ['groups'], to }], '只面向文件所列人群', 'for groups of the notice alone'),
    ];
  },
  'qj19/approval/staff-course': () =>
    courseKinds.map(({ id, label }) =>
      setting(
        [{ path: ['courseKind'], to: id }],
        `培训类型为${label.zh}`,
        `a course of the kind ${label.en}`,
      ),
    ),
};
