import { defineRule } from '#policy/engine/define-rule.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import { countedOn } from '../../../chongqing-2021/persons/counted-subsidies.ts';
import { isSameItem } from '../../../chongqing-2021/persons/same-item-once.ts';

/** The other of the two subsidies. */
export const other: Readonly<Partial<Record<PastSubsidy['kind'], PastSubsidy['kind']>>> = {
  course: 'skill-upgrading',
  'skill-upgrading': 'course',
};

/** Training subsidy or insured-worker skill-upgrading subsidy: one of them per person, occupation and level (QJ19-4.1.d). */
export const oneOfTwoSubsidies = defineRule<PersonFacts>(
  {
    id: 'qj19/opening/one-of-two-subsidies',
    stage: 'opening',
    clauses: ['QJ19-4.1.d'],
    title: { zh: '培训补贴与技能提升补贴二选一', en: 'One of two subsidies' },
  },
  ({ traineeId, asked, history }, law, say) => {
    const subject = { kind: 'trainee', id: traineeId } as const;
    if (asked.kind !== 'course' && asked.kind !== 'skill-upgrading') {
      return [say.notApplicable(subject, '不是这两种补贴。', 'Neither of the two subsidies.')];
    }
    const earlier = history.find(
      (past) => past.kind === other[asked.kind] && isSameItem(past, asked, law),
    );
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
