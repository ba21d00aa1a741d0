import { type Fraction, least, over, plus, times } from '../fraction.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import { type Hours, howMany } from './taught-days.ts';

/** Hours within the limit of the class, by mode, as the reading of AMB-33 fills it. */
function withinLimit(
  hours: Hours,
  limit: number,
  law: LawOnDay,
): readonly [offline: Fraction, online: Fraction] {
  const [offline, online] = [howMany(hours, 'offline'), howMany(hours, 'online')];
  if (hours.length <= limit || law.reads('online.cap_fill', 'AMOUNT_CAP_ONLY')) {
    return [over(offline), over(online)];
  }
  if (law.reads('online.cap_fill', 'PRO_RATA')) {
    const part = over(limit, hours.length);
    return [times(over(offline), part), times(over(online), part)];
  }
  if (law.reads('online.cap_fill', 'CHRONOLOGICAL')) {
    const first = hours.slice(0, limit);
    return [over(howMany(first, 'offline')), over(howMany(first, 'online'))];
  }
  const paid = Math.min(offline, limit);
  return [over(paid), over(limit - paid)];
}

/** The amount limit of a catalogue class in fen (CC24-4.2.e to 4.2.g). */
export function amountLimit(catalogueClass: string, law: LawOnDay): Fraction {
  return over(law.number(`cc24.cap.${catalogueClass}.amount`));
}

/** F of some hours in exact fen, with the hours that are paid for (CC24-4.2.c, 4.2.1). */
export function fullSubsidy(
  hours: Hours,
  catalogueClass: string,
  law: LawOnDay,
): { readonly fen: Fraction; readonly paidHours: Fraction } {
  const limit = law.number(`cc24.cap.${catalogueClass}.hours`);
  const [offline, online] = withinLimit(hours, limit, law);
  const priced = plus(
    times(offline, over(law.number('cc24.rate_offline'))),
    times(online, over(law.number('cc24.rate_online'))),
  );
  return { fen: least(priced, amountLimit(catalogueClass, law)), paidHours: plus(offline, online) };
}
