import type { Cure, Cures } from '#policy/engine/counterfactual.ts';
import { paying, setting } from '#policy/engine/lever.ts';
import { withoutPlaces } from '../../chongqing-2021/cures/entries.ts';
import type { StandardEntryFacts } from '../../chongqing-2021/facts/standard-entry.ts';
import type { ApprenticeshipRateFacts } from '../facts/apprenticeship-rate.ts';
import type { PaymentLineFacts } from '../facts/payment-line.ts';

/** What turns the block of a standard with conditions. */
export const conditionCures: Cures<StandardEntryFacts> = {
  'qj19/masterdata/no-place-condition': withoutPlaces,
};

/** What turns the block of a yearly rate. */
export const rateCures: Cures<ApprenticeshipRateFacts> = {
  'qj19/masterdata/apprenticeship-rate': ({ fenPerYear }, _subject, law) => {
    const least = law.fen('qj19.apprenticeship_min');
    const more = Math.max(least - fenPerYear, 0) + 1;
    return [paying(['fenPerYear'], fenPerYear, 1, more, '年标准', 'the annual rate')];
  },
};

const oneFund: Cure<PaymentLineFacts> = ({ paymentId, lines }, { id: subject }) => {
  const at = lines.findIndex(({ id }) => `${paymentId}/${id}` === subject);
  const sources = lines[at]?.sources ?? [];
  const fund = sources[0]?.fund;
  return [
    setting(
      sources.map((_, index) => ({ path: ['lines', at, 'sources', index, 'fund'], to: fund })),
      '本笔只用一种资金',
      'one fund for the line',
    ),
  ];
};

/** What turns the block of a payment order. */
export const paymentLineCures: Cures<PaymentLineFacts> = {
  'qj19/settlement/one-fund-per-line': oneFund,
};
