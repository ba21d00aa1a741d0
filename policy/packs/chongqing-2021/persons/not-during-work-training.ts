import { defineRule } from '#policy/engine/define-rule.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import { personOf } from './person.ts';

/** The earlier subsidies that what is asked for may not overlap and does: training through work, or of training through work the others. */
export function overlapping({ asked, history }: PersonFacts): readonly PastSubsidy[] {
  return history.filter(
    ({ kind, from, to }) =>
      (kind === 'work-training') !== (asked.kind === 'work-training') &&
      from <= asked.to &&
      asked.from <= to,
  );
}

/** While in training through work a person takes no other training of the action; on overlap the course is refused (CQ21-3.f, AMB-51). */
export const notDuringWorkTraining = defineRule<PersonFacts>(
  {
    id: 'cq21/opening/not-during-work-training',
    stage: 'opening',
    clauses: ['CQ21-3.f'],
    title: {
      zh: '以工代训期间不参加其他培训',
      en: 'No other training during training through work',
    },
  },
  (facts, _law, say) => {
    const { asked } = facts;
    const subject = personOf(facts);
    const working = asked.kind === 'work-training';
    const [overlap] = overlapping(facts);
    if (overlap === undefined) {
      return [
        say.pass(subject, {
          zh: `${asked.from} 至 ${asked.to} 与${working ? '其他培训' : '以工代训'}没有重叠。`,
          en: `${asked.from} to ${asked.to} overlaps no ${working ? 'other training' : 'training through work'}.`,
        }),
      ];
    }
    const answer = {
      observed: `${asked.from}–${asked.to}`,
      required: `${overlap.from}–${overlap.to}`,
      zh: `${asked.from} 至 ${asked.to} 与 ${overlap.from} 至 ${overlap.to} 的${working ? '培训' : '以工代训'}重叠。`,
      en: `${asked.from} to ${asked.to} overlaps ${working ? 'a course' : 'training through work'} of ${overlap.from} to ${overlap.to}.`,
    };
    return [working ? say.warn(subject, answer) : say.block(subject, answer)];
  },
);
