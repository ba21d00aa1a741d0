import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';

/** Nobody is paid for who was not entered by real name; entry alone entitles to nothing (CQ21-8.d, AMB-74). */
export const realNameEntry = defineRule<CourseView>(
  {
    id: 'cq21/settlement/real-name-entry',
    stage: 'settlement',
    clauses: ['CQ21-8.d', 'CQ21-8.e'],
    title: { zh: '实名制录入', en: 'Entry by real name' },
  },
  ({ standings }, _law, say) =>
    standings.map(({ facts }) => {
      const subject = { kind: 'trainee', id: facts.id } as const;
      return facts.enteredByRealName
        ? say.pass(subject, { zh: '已录入实名制系统。', en: 'Entered by real name.' })
        : say.block(subject, {
            zh: '未录入实名制系统，不予补贴。',
            en: 'Not entered by real name: unpaid.',
          });
    }),
);
