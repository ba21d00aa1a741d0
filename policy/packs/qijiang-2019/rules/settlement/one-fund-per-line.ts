import { defineRule } from '#policy/engine/define-rule.ts';
import type { PaymentLineFacts } from '../../facts/payment-line.ts';

/** The special account is booked apart: no payment line mixes funds (QJ19-4.3.b). */
export const oneFundPerLine = defineRule<PaymentLineFacts>(
  {
    id: 'qj19/settlement/one-fund-per-line',
    stage: 'settlement',
    clauses: ['QJ19-4.3.b'],
    title: { zh: '一笔明细一种资金', en: 'One fund on a line' },
  },
  ({ paymentId, lines }, _law, say) =>
    lines.map(({ id, sources }) => {
      const subject = { kind: 'claim', id: `${paymentId}/${id}` } as const;
      const funds = [...new Set(sources.map(({ fund }) => fund))];
      const answer = {
        observed: funds.join(', '),
        zh: `本笔资金来源：${funds.join('、')}。`,
        en: `Funds of the line: ${funds.join(', ')}.`,
      };
      return funds.length === 1 ? say.pass(subject, answer) : say.block(subject, answer);
    }),
);
