import { defineRule } from '#policy/engine/define-rule.ts';
import type { CoursePlanFacts } from '../../../chongqing-2021/plans/course-plan.ts';

/** Order-based and project-based training follow the list of scarce occupations; one on no list warns (CQ145-16.b). */
export const scarceOccupation = defineRule<CoursePlanFacts>(
  {
    id: 'cq145/approval/scarce-occupation',
    stage: 'approval',
    clauses: ['CQ145-16.b'],
    title: { zh: '职业在目录之内', en: 'Occupation on a list' },
  },
  ({ projectId, organisation, occupation, listedIn }, _law, say) => {
    const subject = { kind: 'project', id: projectId } as const;
    if (organisation !== 'project-based' && organisation !== 'order-based') {
      return [
        say.notApplicable(subject, '不是订单式或项目制。', 'Neither order- nor project-based.'),
      ];
    }
    const answer = {
      observed: listedIn.join(', ') || '—',
      zh: `${occupation.name}：${listedIn.length === 0 ? '不在任何目录' : `见于 ${listedIn.join('、')}`}。`,
      en: `${occupation.name}: on ${listedIn.length} lists.`,
    };
    return [listedIn.length > 0 ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
