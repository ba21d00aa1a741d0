import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { formatYuan } from '#policy/engine/fen.ts';

/** Money follows verification; the text knows no advance (预拨). */
export const noAdvance = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/no-advance',
    stage: 'opening',
    clauses: ['CC24-5.2.a', 'CC24-5.2.c'],
    title: { zh: '不予预拨', en: 'No advance' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const { advanceRequested } = facts;
    if (advanceRequested === undefined || advanceRequested === 0) {
      return [say.notApplicable(subject, '未申请预拨。', 'No advance is asked for.')];
    }
    return [
      say.block(subject, {
        observed: formatYuan(advanceRequested),
        required: '0.00',
        zh: `申请预拨 ${formatYuan(advanceRequested)} 元；补贴经核查后拨付，不予预拨。`,
        en: `An advance of ${formatYuan(advanceRequested)} yuan is asked for; money follows verification only.`,
      }),
    ];
  },
);
