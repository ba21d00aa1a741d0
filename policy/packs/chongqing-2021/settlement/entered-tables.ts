import { EngineError } from '#policy/engine/engine-error.ts';
import type { DayRates, Standard } from '../facts/standard.ts';

/** The standard of the project; throws `EngineError` standard-not-entered, which names the tables to enter it from (AMB-60). */
export function enteredStandard(standard: Standard | null): Standard {
  if (standard !== null) return standard;
  throw new EngineError('standard-not-entered', {
    zh: 'standard：尚未录入补贴标准，请按渝人社发〔2019〕124号、渝人社发〔2020〕43号录入后再核算。',
    en: 'standard: the subsidy standard is not entered; enter it from 渝人社发〔2019〕124号 and 渝人社发〔2020〕43号 first.',
  });
}

/** The day rates of the district; throws `EngineError` day-rates-not-entered, which names the decision to enter (CQ21-1.b). */
export function enteredRates(rates: DayRates | null): DayRates {
  if (rates !== null) return rates;
  throw new EngineError('day-rates-not-entered', {
    zh: 'rates：尚未录入区县确定的人天标准，按天核算前须先录入区县文件。',
    en: 'rates: the day rates of the district are not entered; enter its decision before days are paid.',
  });
}
