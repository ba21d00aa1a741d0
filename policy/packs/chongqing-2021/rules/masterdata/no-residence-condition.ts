import { defineRule } from '#policy/engine/define-rule.ts';
import type { StandardEntryFacts } from '../../facts/standard-entry.ts';

const barred = ['household', 'residence', 'place-of-insurance'] as const;

/** Neither region nor household registration may be a precondition of training or subsidy (CQ21-8.m, 4.l, AMB-68). */
export const noResidenceCondition = defineRule<StandardEntryFacts>(
  {
    id: 'cq21/masterdata/no-residence-condition',
    stage: 'masterdata',
    clauses: ['CQ21-8.m', 'CQ21-4.l'],
    title: { zh: '不得以地域、户籍为前提', en: 'No condition of region or household' },
  },
  ({ id, conditions }, _law, say) => {
    const subject = { kind: 'standard', id } as const;
    const found = conditions.filter((each) => (barred as readonly string[]).includes(each));
    return [
      found.length === 0
        ? say.pass(subject, {
            zh: '没有地域、户籍或参保地条件。',
            en: 'No condition of region, household or place of insurance.',
          })
        : say.block(subject, {
            observed: found.join(', '),
            zh: `录入了不得设置的前提条件：${found.join('、')}。`,
            en: `Preconditions that may not be set: ${found.join(', ')}.`,
          }),
    ];
  },
);
