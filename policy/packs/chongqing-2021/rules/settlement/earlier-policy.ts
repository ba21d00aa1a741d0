import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';

/** A class whose opening was approved before the notice follows the earlier policy (CQ21-9.a, 9.b, AMB-06). */
export const earlierPolicy = defineRule<CourseView>(
  {
    id: 'cq21/settlement/earlier-policy',
    stage: 'settlement',
    clauses: ['CQ21-9.a', 'CQ21-9.b'],
    title: { zh: '开班日适用的政策', en: 'Policy of the opening day' },
  },
  ({ classes }, _law, say) =>
    classes.map(({ facts, barred, law }) => {
      const subject = { kind: 'class', id: facts.id } as const;
      const opened = facts.openingApprovedOn;
      if (opened === null) {
        return say.block(subject, { zh: '开班未经批准。', en: 'The opening was not approved.' });
      }
      const answer = {
        observed: opened,
        required: `≥ ${law.day}`,
        zh: `开班批准日 ${opened}${barred === 'earlier-policy' ? '，早于本通知，按原政策' : ''}。`,
        en: `Opening approved on ${opened}${barred === 'earlier-policy' ? ', before the notice: the earlier policy applies' : ''}.`,
      };
      return barred === 'earlier-policy' ? say.block(subject, answer) : say.pass(subject, answer);
    }),
);
