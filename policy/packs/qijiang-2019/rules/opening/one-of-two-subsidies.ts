import { defineRule } from '#policy/engine/define-rule.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Law } from '#policy/engine/law.ts';
import { countedOn } from '../../../chongqing-2021/persons/counted-subsidies.ts';
import { personOf } from '../../../chongqing-2021/persons/person.ts';
import { isSameItem } from '../../../chongqing-2021/persons/same-item-once.ts';

/** The other of the two subsidies. */
export const other: Readonly<Partial<Record<PastSubsidy['kind'], PastSubsidy['kind']>>> = {
  course: 'skill-upgrading',
  'skill-upgrading': 'course',
};

/** The earlier subsidies of the other kind for the item that is asked for. */
export function otherSubsidies({ asked, history }: PersonFacts, law: Law): readonly PastSubsidy[] {
  return history.filter((past) => past.kind === other[asked.kind] && isSameItem(past, asked, law));
}

/** Training subsidy or insured-worker skill-upgrading subsidy: one of them per person, occupation and level (QJ19-4.1.d). */
export const oneOfTwoSubsidies = defineRule<PersonFacts>(
  {
    id: 'qj19/opening/one-of-two-subsidies',
    stage: 'opening',
    clauses: ['QJ19-4.1.d'],
    choices: ['repeat.key'],
    title: { zh: '培训补贴与技能提升补贴二选一', en: 'One of two subsidies' },
  },
  (facts, law, say) => {
    const { asked } = facts;
    const subject = personOf(facts);
    if (asked.kind !== 'course' && asked.kind !== 'skill-upgrading') {
      return [say.notApplicable(subject, '不是这两种补贴。', 'Neither of the two subsidies.')];
    }
    const [earlier] = otherSubsidies(facts, law);
    return [
      earlier === undefined
        ? say.pass(subject, {
            zh: '没有领过另一种补贴。',
            en: 'The other subsidy was not paid.',
          })
        : say.block(subject, {
            observed: `${earlier.kind}, ${countedOn(earlier)}`,
            zh: `同一职业同一等级已于 ${countedOn(earlier)} 领过另一种补贴。`,
            en: `The other subsidy was paid for the same item on ${countedOn(earlier)}.`,
          }),
    ];
  },
);
