import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import type { FundLineFacts } from '../../facts/fund-line.ts';

/** Subsidised projects draw on the special account first; another fund is warned of while the account could pay (CQ21-8.a, AMB-48). */
export const specialAccountFirst = defineRule<FundLineFacts>(
  {
    id: 'cq21/settlement/special-account-first',
    stage: 'settlement',
    clauses: ['CQ21-8.a'],
    title: { zh: '优先使用专账资金', en: 'The special account first' },
  },
  ({ id, fund, fen, specialAccount }, _law, say) => {
    const subject = { kind: 'claim', id } as const;
    const own = fund === specialAccount.fund;
    const left = formatYuan(specialAccount.leftFen);
    const answer = {
      observed: fund,
      required: specialAccount.fund,
      zh: own ? '由专账支出。' : `由 ${fund} 支出，专账余额 ${left} 元。`,
      en: own ? 'Paid from the special account.' : `Paid from ${fund}; the account holds ${left}.`,
    };
    return [
      own || specialAccount.leftFen < fen ? say.pass(subject, answer) : say.warn(subject, answer),
    ];
  },
);
