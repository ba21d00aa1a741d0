import type { Answer } from '#policy/engine/define-rule.ts';
import { type Fen, formatYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import { isOfflineRateAllowed } from './day-rate.ts';
import type { OccupationBand } from './occupation-band.ts';

/** What is found of a standard per day of a new occupation: whether the table may be of that kind (AMB-88), and whether it holds the figure of the notice (CQ21-1.f, AMB-56). */
export function perDayOfNew(
  fenPerDay: Fen,
  band: OccupationBand,
  law: Law,
): { readonly allowed: boolean; readonly answer: Answer } {
  if (law.choice('new.standard') === 'DIVISOR_ONLY') {
    const answer = {
      observed: 'per-day',
      required: 'lump',
      zh: '新职业不得按天标准录入，应为总额标准。',
      en: 'A new occupation with a standard per day; a lump sum is asked for.',
    };
    return { allowed: false, answer };
  }
  const fixed = law.choice('new.rate') === 'FIXED';
  const [paid, least] = [formatYuan(fenPerDay), formatYuan(band.rate)];
  const required = fixed ? least : `${least}–${formatYuan(law.fen('cq21.day_rate_max'))}`;
  const answer = {
    observed: paid,
    required,
    zh: `新职业按天标准 ${paid} 元，应为 ${required} 元。`,
    en: `A new occupation with a standard of ${paid} per day; ${required} is asked for.`,
  };
  return { allowed: isOfflineRateAllowed(fenPerDay, band, law), answer };
}
