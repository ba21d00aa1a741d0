import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import { moving, paying, setting } from '#policy/engine/lever.ts';
import { bandOf } from '../standards/occupation-band.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { newStandard } from './new-standard.ts';

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

const standardOfNew: Cure<ClaimFacts> = (facts, _subject, law) =>
  facts.kind === 'course'
    ? newStandard(facts.standard, facts.project.occupation, law)
    : noSingleChange;

/** The standard, the day rates, or both, in force earlier. */
const inForceEarlier: Cure<ClaimFacts> = (facts, _subject, law) => {
  if (facts.kind !== 'course') return noSingleChange;
  const tables = [
    ['standard', '补贴标准生效日', 'the standard in force', facts.standard?.from],
    ['rates', '人天标准生效日', 'the day rates in force', facts.rates?.from],
  ] as const;
  const entered = tables.flatMap(([table, zh, en, from]) =>
    from === undefined ? [] : [{ path: [table, 'from'], from, zh, en }],
  );
  return [
    ...entered.map(({ path, from, zh, en }) => moving(path, from, -1, zh, en)),
    setting(
      entered.map(({ path }) => ({ path, to: law.day })),
      `各标准不晚于 ${law.day} 生效`,
      `all tables in force by ${law.day}`,
    ),
  ];
};

const monthlyRateEarlier: Cure<ClaimFacts> = (facts) => {
  if (facts.kind !== 'work-training' || facts.monthlyRate === null) return noSingleChange;
  const { from } = facts.monthlyRate;
  return [moving(['monthlyRate', 'from'], from, -1, '每月标准生效日', 'the monthly rate in force')];
};

const rateByOpening: Cure<ClaimFacts> = (facts) => {
  if (facts.kind !== 'apprenticeship' || facts.annualRate === null) return noSingleChange;
  const { from } = facts.annualRate;
  return [moving(['annualRate', 'from'], from, -1, '年标准生效日', 'the annual rate in force')];
};

/** What turns a refusal of a whole claim under the notice of the city, by rule. */
export const ruleCures: Cures<ClaimFacts> = {
  'cq21/settlement/rates-in-band': rateInBand,
  'cq21/settlement/standard-kind': standardOfNew,
  'cq21/settlement/tables-in-force': inForceEarlier,
  'cq21/settlement/monthly-rate-in-force': monthlyRateEarlier,
  'cq21/settlement/rate-frozen-at-opening': rateByOpening,
};
