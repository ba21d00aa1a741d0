import { defineRule } from '#policy/engine/define-rule.ts';
import type { DistrictApprovalFacts } from '../../facts/approval.ts';
import { projectList } from '../../project-list.ts';

/** The occupation of a project stands in the list, which is closed until a new version by default (DDK22-A2, 5.1.b, AMB-67). */
export const itemListed = defineRule<DistrictApprovalFacts>(
  {
    id: 'ddk22/approval/item-listed',
    stage: 'approval',
    clauses: ['DDK22-A2', 'DDK22-5.1.b'],
    title: { zh: '项目制培训清单', en: 'List of project trainings' },
  },
  ({ projectId, item }, law, say) => {
    const subject = { kind: 'project', id: projectId } as const;
    const found = projectList.items.find(({ name }) => name === item.name);
    if (found !== undefined) {
      return [
        say.pass(subject, {
          observed: item.name,
          required: projectList.id,
          zh: `${item.name}为清单第 ${found.row} 项。`,
          en: `${item.name} is item ${found.row} of the list.`,
        }),
      ];
    }
    const answer = {
      observed: item.name,
      required: projectList.id,
      zh: `${item.name}不在清单内。`,
      en: `${item.name} is not on the list.`,
    };
    return [
      law.choice('ddk.list') === 'OPEN' ? say.warn(subject, answer) : say.block(subject, answer),
    ];
  },
);
