import { type Fen, fenAsRatio } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import { compareRatio, minRatio, multiplyRatio, one, type Ratio } from '#policy/engine/ratio.ts';
import type { DayRates } from '../facts/standard.ts';
import type { OccupationBand } from './occupation-band.ts';

/** Whether an offline day rate may stand: inside the range of all, and at its band (CQ21-1.c to 1.f, AMB-56). */
export function isOfflineRateAllowed(rate: Fen, band: OccupationBand, law: Law): boolean {
  if (rate < law.fen('cq21.day_rate_min') || rate > law.fen('cq21.day_rate_max')) return false;
  if (band.kind === 'new' && law.choice('new.rate') === 'FIXED') return rate === band.rate;
  return rate >= band.rate;
}

/** Whether an online day rate may stand: the figure of CQ21-2.g is its ceiling, or itself (AMB-59). */
export function isOnlineRateAllowed(rate: Fen, law: Law): boolean {
  const most = law.fen('cq21.online_day_rate_max');
  return law.choice('online_rate') === 'FIXED' ? rate === most : rate <= most;
}

/** The online rate of a district; the ceiling where none was entered. */
export function onlineRate(rates: DayRates, law: Law): Fen {
  const most = law.fen('cq21.online_day_rate_max');
  return law.choice('online_rate') === 'FIXED' ? most : (rates.onlineFen ?? most);
}

/** What an uplift of enterprise training makes of an online rate: at most the ceiling, which is hard and has data charges in it (CQ21-2.g, 4.h, AMB-60). */
export function upliftedOnlineRate(rate: Fen, uplift: Ratio, law: Law): Ratio {
  const entered = fenAsRatio(rate);
  if (compareRatio(uplift, one) === 0) return entered;
  const most = fenAsRatio(law.fen('cq21.online_day_rate_max'));
  return minRatio(multiplyRatio(entered, uplift), most);
}
