import { defineRule } from '#policy/engine/define-rule.ts';
import type { CoursePlanFacts } from '../../../chongqing-2021/plans/course-plan.ts';
import { groupOf } from '../../groups.ts';

/** Project training may serve key groups; the list is open, so another known group asks for a look only (QJ19-4.2.h). */
export const projectTraining = defineRule<CoursePlanFacts>(
  {
    id: 'qj19/approval/project-training',
    stage: 'approval',
    clauses: ['QJ19-4.2.h'],
    title: { zh: '项目制培训面向重点群体', en: 'Project training for key groups' },
  },
  ({ projectId, organisation, groups }, _law, say) => {
    const subject = { kind: 'project', id: projectId } as const;
    if (organisation !== 'project-based') {
      return [say.notApplicable(subject, '不是项目制培训。', 'Not project training.')];
    }
    if (groups.length === 0) return [say.missing(subject, 'groups', '面向人群', 'the groups')];
    return groups.map((id) => {
      const found = groupOf(id);
      const observed = found?.label.zh ?? id;
      if (found === undefined) {
        return say.block(subject, {
          observed,
          zh: `文件没有人群 ${id}。`,
          en: `The notice knows no group ${id}.`,
        });
      }
      return found.projectTraining
        ? say.pass(subject, {
            observed,
            zh: `${found.label.zh}可开展项目制培训。`,
            en: `Project training may serve ${found.label.en}.`,
          })
        : say.warn(subject, {
            observed,
            zh: `${found.label.zh}未列名，文件以“等”字留有余地，请审核。`,
            en: `${found.label.en} are not named; the list is open, please review.`,
          });
    });
  },
);
