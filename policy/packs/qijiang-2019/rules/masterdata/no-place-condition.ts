import { defineRule } from '#policy/engine/define-rule.ts';
import type { StandardEntryFacts } from '../../../chongqing-2021/facts/standard-entry.ts';

const places: readonly StandardEntryFacts['conditions'][number][] = [
  'household',
  'residence',
  'place-of-insurance',
];

/** Workers train where they are registered, live or work; the place is never a condition (QJ19-4.2.a, AMB-68). */
export const noPlaceCondition = defineRule<StandardEntryFacts>(
  {
    id: 'qj19/masterdata/no-place-condition',
    stage: 'masterdata',
    clauses: ['QJ19-4.2.a'],
    title: { zh: '三地均可参训', en: 'Three places, no bar' },
  },
  ({ id, conditions }, _law, say) => {
    const subject = { kind: 'standard', id } as const;
    const found = conditions.filter((each) => places.includes(each));
    return [
      found.length === 0
        ? say.pass(subject, { zh: '没有地点条件。', en: 'No condition of place.' })
        : say.block(subject, {
            observed: found.join(', '),
            zh: `不得以地点为条件：${found.join('、')}。`,
            en: `A place may not be a condition: ${found.join(', ')}.`,
          }),
    ];
  },
);
