import { defineRule } from '#policy/engine/define-rule.ts';
import { addFen, formatYuan } from '#policy/engine/fen.ts';
import type { FundLineFacts } from '../../facts/fund-line.ts';

/** Training through work and living allowance stay within the share of the account set for the year (CQ21-8.c). */
export const useWithinCeiling = defineRule<FundLineFacts>(
  {
    id: 'cq21/settlement/use-within-ceiling',
    stage: 'settlement',
    clauses: ['CQ21-8.c'],
    title: { zh: '专账分用途支出上限', en: 'Ceiling of a use' },
  },
  ({ id, use, fen, ceiling }, _law, say) => {
    const subject = { kind: 'claim', id } as const;
    if (use === 'training') {
      return [
        say.notApplicable(subject, '培训补贴没有分用途上限。', 'Courses have no such ceiling.'),
      ];
    }
    if (ceiling === undefined) {
      return [say.missing(subject, 'ceiling', '该用途本年支出上限', 'the ceiling of this use')];
    }
    const together = addFen(ceiling.spentFen, fen);
    const answer = {
      observed: formatYuan(together),
      required: `≤ ${formatYuan(ceiling.fen)}`,
      zh: `连同本笔共 ${formatYuan(together)} 元，上限 ${formatYuan(ceiling.fen)} 元（${ceiling.decision}）。`,
      en: `${formatYuan(together)} with this line; the ceiling is ${formatYuan(ceiling.fen)} (${ceiling.decision}).`,
    };
    return [together > ceiling.fen ? say.block(subject, answer) : say.pass(subject, answer)];
  },
);
