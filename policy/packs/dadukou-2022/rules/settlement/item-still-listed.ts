import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '#policy/packs/chongqing-2021/settlement/course-view.ts';
import { projectList } from '../../project-list.ts';

/** What is claimed stands in the list; whether it may be trained was decided at the approval, so that the reviewer is shown it (DDK22-A2, AMB-67). */
export const itemStillListed = defineRule<CourseView>(
  {
    id: 'ddk22/settlement/item-still-listed',
    stage: 'settlement',
    clauses: ['DDK22-A2'],
    title: { zh: '项目制培训清单', en: 'List of project trainings' },
  },
  ({ facts: { project } }, _law, say) => {
    const subject = { kind: 'project', id: project.id } as const;
    const { name } = project.occupation;
    const found = projectList.items.find((item) => item.name === name);
    const answer = { observed: name, required: projectList.id };
    return [
      found === undefined
        ? say.warn(subject, {
            ...answer,
            zh: `${name}不在清单内，请核对立项认定。`,
            en: `${name} is not on the list; see what the approval says.`,
          })
        : say.pass(subject, {
            ...answer,
            zh: `${name}为清单第 ${found.row} 项。`,
            en: `${name} is item ${found.row} of the list.`,
          }),
    ];
  },
);
