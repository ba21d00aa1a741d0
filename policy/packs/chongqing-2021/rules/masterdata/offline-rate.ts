import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import type { StandardEntryFacts } from '../../facts/standard-entry.ts';
import { isOfflineRateAllowed } from '../../standards/day-rate.ts';
import { bandOf } from '../../standards/occupation-band.ts';

const names = {
  production: ['生产制造类', 'production'],
  other: ['其他职业', 'other'],
  new: ['新职业', 'new occupation'],
} as const;

/** A day rate lies between the floor of its band and the ceiling; of a new occupation it is fixed (CQ21-1.c to 1.f, AMB-55, AMB-56). */
export const offlineRate = defineRule<StandardEntryFacts>(
  {
    id: 'cq21/masterdata/offline-rate',
    stage: 'masterdata',
    clauses: ['CQ21-1.c', 'CQ21-1.d', 'CQ21-1.e', 'CQ21-1.f'],
    title: { zh: '线下人天标准', en: 'Offline day rate' },
  },
  ({ id, occupation, rates }, law, say) => {
    const subject = { kind: 'standard', id } as const;
    if (rates === null) return [say.missing(subject, 'rates', '人天标准', 'day rates')];
    const band = bandOf(occupation, law);
    const fixed = band.kind === 'new' && law.choice('new.rate') === 'FIXED';
    const [zh, en] = names[band.kind];
    const most = formatYuan(law.fen('cq21.day_rate_max'));
    const least = formatYuan(band.rate);
    const senior = band.senior ? ['高级工及以上', ', senior'] : ['', ''];
    const rate = formatYuan(rates.offlineFen);
    const answer = {
      observed: rate,
      required: fixed ? least : `${least}–${most}`,
      zh: `${zh}${senior[0]}人天标准 ${rate} 元，应${fixed ? `为 ${least}` : `在 ${least} 至 ${most} 之间`}元。`,
      en: `Day rate ${rate} (${en}${senior[1]}); ${fixed ? `is ${least}` : `between ${least} and ${most}`}.`,
    };
    return [
      isOfflineRateAllowed(rates.offlineFen, band, law)
        ? say.pass(subject, answer)
        : say.block(subject, answer),
    ];
  },
);
