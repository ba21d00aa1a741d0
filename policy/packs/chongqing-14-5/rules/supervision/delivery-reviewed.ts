import { defineRule } from '#policy/engine/define-rule.ts';
import type { DeliveryFacts } from '../../facts/delivery.ts';

/** A course rests on a standard, a teaching plan or a package, and an officer reviews plan against delivery (CQ145-20.a). */
export const deliveryReviewed = defineRule<DeliveryFacts>(
  {
    id: 'cq145/supervision/delivery-reviewed',
    stage: 'supervision',
    clauses: ['CQ145-20.a'],
    title: { zh: '教学过程跟踪审查', en: 'Plan and delivery are reviewed' },
  },
  ({ classId, basis, planned, delivered, review }, _law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    if (basis.length === 0) {
      return [
        say.block(subject, {
          zh: '课程没有标准、教学计划或培训包作依据。',
          en: 'The course rests on no standard, plan or package.',
        }),
      ];
    }
    if (review === null) {
      return [say.missing(subject, 'review', '教学审查', 'the review of the teaching')];
    }
    const sum = ({ offline, online }: DeliveryFacts['planned']) => offline + online;
    const answer = {
      observed: sum(delivered),
      required: sum(planned),
      zh: `计划 ${sum(planned)} 课时，实际 ${sum(delivered)} 课时，${review.on} 由 ${review.officer} 审查。`,
      en: `${sum(planned)} class hours planned, ${sum(delivered)} delivered; reviewed on ${review.on}.`,
    };
    const asPlanned = delivered.offline >= planned.offline && delivered.online >= planned.online;
    return [asPlanned ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
