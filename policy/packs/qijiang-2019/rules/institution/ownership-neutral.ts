import { defineRule } from '#policy/engine/define-rule.ts';
import type { PublicCallFacts } from '../../../chongqing-2021/calls/public-call.ts';

/** Private institutions stand like public ones: no condition or criterion asks who owns them (QJ19-3.3.c). */
export const ownershipNeutral = defineRule<PublicCallFacts>(
  {
    id: 'qj19/institution/ownership-neutral',
    stage: 'institution',
    clauses: ['QJ19-3.3.c'],
    title: { zh: '民办与公办同等待遇', en: 'Public and private alike' },
  },
  ({ id, conditions }, _law, say) => {
    const subject = { kind: 'project', id } as const;
    return [
      conditions.includes('ownership')
        ? say.block(subject, {
            observed: 'ownership',
            zh: '申报或评审条件区分公办、民办。',
            en: 'A condition or criterion tells public from private.',
          })
        : say.pass(subject, {
            zh: '条件不区分公办、民办。',
            en: 'No condition tells public from private.',
          }),
    ];
  },
);
