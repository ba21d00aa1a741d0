import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '#policy/packs/chongqing-2021/settlement/course-view.ts';
import { deliveredHours } from '#policy/packs/chongqing-2021/settlement/online-limit.ts';

/** Teaching follows the plan strictly; hours that differ from it are shown (DDK22-5.3.a). */
export const planFollowed = defineRule<CourseView>(
  {
    id: 'ddk22/supervision/plan-followed',
    stage: 'supervision',
    clauses: ['DDK22-5.3.a'],
    title: { zh: '按教学计划实施', en: 'Taught as planned' },
  },
  ({ classes }, _law, say) =>
    classes.map(({ facts }) => {
      const subject = { kind: 'class', id: facts.id } as const;
      const delivered = deliveredHours(facts);
      const observed = `${delivered.offline}+${delivered.online}`;
      const required = `${facts.plan.offline}+${facts.plan.online}`;
      const same =
        delivered.offline === facts.plan.offline && delivered.online === facts.plan.online;
      const answer = {
        observed,
        required,
        zh: `线下加线上，实际 ${observed} 课时，计划 ${required} 课时。`,
        en: `Offline and online: ${observed} class hours delivered, ${required} planned.`,
      };
      return same ? say.pass(subject, answer) : say.warn(subject, answer);
    }),
);
