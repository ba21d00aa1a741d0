import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { deliveredHours } from '../../settlement/online-limit.ts';

/** Hours are only a reference for assessment: low attendance bars nobody, the reviewer is shown it, and so he is where nothing was taught (CQ21-2.c). */
export const lowHours = defineRule<CourseView>(
  {
    id: 'cq21/assessment/low-hours',
    stage: 'assessment',
    clauses: ['CQ21-2.c'],
    title: { zh: '学时仅供参考', en: 'Hours are a reference' },
  },
  ({ standings }, _law, say) =>
    standings.map(({ facts, of }) => {
      const subject = { kind: 'trainee', id: facts.id } as const;
      const delivered = deliveredHours(of.facts);
      const total = delivered.offline + delivered.online;
      const attended = facts.attended.reduce((sum, day) => sum + day.offline + day.online, 0);
      const answer = {
        observed: `${attended}/${total}`,
        zh: `参训 ${attended} 课时，班级授课 ${total} 课时，不影响申报考核。`,
        en: `Attended ${attended} of ${total} class hours; assessment stays open.`,
      };
      return attended < total || total === 0
        ? say.warn(subject, answer)
        : say.pass(subject, answer);
    }),
);
