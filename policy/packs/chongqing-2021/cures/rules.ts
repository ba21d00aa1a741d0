import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import { moving, paying, setting } from '#policy/engine/lever.ts';
import { bandOf } from '../standards/occupation-band.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { inOneSum } from './in-one-sum.ts';

const offline = ['rates', 'offlineFen'];
const online = ['rates', 'onlineFen'];

/** The offline or the online rate moved into the range, or both put where they may stand. */
const rateInBand: Cure<ClaimFacts> = (facts, _subject, law) => {
  if (facts.kind !== 'course' || facts.rates === null) return noSingleChange;
  const { offlineFen, onlineFen } = facts.rates;
  const most = law.fen('cq21.day_rate_max');
  const mostOnline = law.fen('cq21.online_day_rate_max');
  const offlineRate = ['线下人天标准', 'the offline day rate'] as const;
  const onlineRate = ['线上人天标准', 'the online day rate'] as const;
  return [
    paying(offline, offlineFen, 1, Math.max(most - offlineFen, 0), ...offlineRate),
    paying(offline, offlineFen, -1, offlineFen, ...offlineRate),
    ...(onlineFen === undefined ? [] : [paying(online, onlineFen, -1, onlineFen, ...onlineRate)]),
    setting(
      [
        { path: offline, to: bandOf(facts.project.occupation, law).rate },
        { path: online, to: mostOnline },
      ],
      '线下和线上人天标准按规定录入',
      'both day rates as the notice has them',
    ),
  ];
};

/** A lump sum in place of a standard per day. */
const lumpSum: Cure<ClaimFacts> = (facts) =>
  facts.kind === 'course' ? inOneSum(facts.standard) : noSingleChange;

const rateByOpening: Cure<ClaimFacts> = (facts) => {
  if (facts.kind !== 'apprenticeship' || facts.annualRate === null) return noSingleChange;
  const { from } = facts.annualRate;
  return [moving(['annualRate', 'from'], from, -1, '年标准生效日', 'the annual rate in force')];
};

/** What turns a refusal of a whole claim under the notice of the city, by rule. */
export const ruleCures: Cures<ClaimFacts> = {
  'cq21/settlement/rates-in-band': rateInBand,
  'cq21/settlement/standard-kind': lumpSum,
  'cq21/settlement/rate-frozen-at-opening': rateByOpening,
};
