import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import type { StandardEntryFacts } from '../../facts/standard-entry.ts';
import { isOnlineRateAllowed } from '../../standards/day-rate.ts';

/** An online day rate is at most the figure of CQ21-2.g, data charges included (AMB-59). */
export const onlineRateCeiling = defineRule<StandardEntryFacts>(
  {
    id: 'cq21/masterdata/online-rate',
    stage: 'masterdata',
    clauses: ['CQ21-2.g'],
    title: { zh: '线上人天标准', en: 'Online day rate' },
  },
  ({ id, rates }, law, say) => {
    const subject = { kind: 'standard', id } as const;
    const most = formatYuan(law.fen('cq21.online_day_rate_max'));
    if (rates?.onlineFen === undefined) {
      return [
        say.notApplicable(
          subject,
          `未录入线上人天标准，按上限 ${most} 元。`,
          `No online day rate is entered; the ceiling ${most} is taken.`,
        ),
      ];
    }
    const fixed = law.choice('online_rate') === 'FIXED';
    const rate = formatYuan(rates.onlineFen);
    const answer = {
      observed: rate,
      required: fixed ? most : `≤ ${most}`,
      zh: `线上人天标准 ${rate} 元，${fixed ? '应为' : '上限'} ${most} 元。`,
      en: `Online day rate ${rate}; ${fixed ? 'is' : 'at most'} ${most}.`,
    };
    return [
      isOnlineRateAllowed(rates.onlineFen, law)
        ? say.pass(subject, answer)
        : say.block(subject, answer),
    ];
  },
);
