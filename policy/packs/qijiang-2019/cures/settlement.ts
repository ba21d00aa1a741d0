import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import { factAt } from '#policy/engine/fact-change.ts';
import { paying, setting } from '#policy/engine/lever.ts';
import { ofAdvanceClaims } from '../../chongqing-2021/advances/advance-cures.ts';
import { type ClaimFacts, placeOf } from '../../chongqing-2021/cures/claim-facts.ts';
import { lineCures as cityLineCures } from '../../chongqing-2021/cures/lines.ts';
import { neverPaid, withinYear } from '../../chongqing-2021/cures/persons.ts';
import { ruleCures as cityRuleCures } from '../../chongqing-2021/cures/rules.ts';
import { sameItems } from '../../chongqing-2021/persons/same-item-once.ts';
import { fundCodes } from '../fund-sources.ts';
import { otherSubsidies } from '../rules/opening/one-of-two-subsidies.ts';
import { advanceCures } from './advance.ts';

const reachFloor: Cure<ClaimFacts> = (facts, _subject, law) => {
  if (facts.kind !== 'apprenticeship' || facts.annualRate === null) return noSingleChange;
  const { fen } = facts.annualRate;
  const above = law.fen('qj19.apprenticeship_min') + 1 - fen;
  return [paying(['annualRate', 'fen'], fen, 1, above, '年标准', 'the annual rate')];
};

const attend: Cure<ClaimFacts> = (facts, subject) => {
  const openedOn = factAt(facts, ['openedOn']);
  const path = [...placeOf(facts, subject), 'attendedDays'];
  return [setting([{ path, to: [openedOn] }], '至少参训 1 天', 'a day attended')];
};

/** A rate of nothing raised; each alone may be the one that holds on a day attended. */
const raise: Cure<ClaimFacts> = (facts) => {
  const rates = (factAt(facts, ['rates']) ?? []) as readonly { readonly fenPerDay: number }[];
  return rates.map(({ fenPerDay }, at) =>
    paying(['rates', at, 'fenPerDay'], fenPerDay, 1, 10_000, '生活费标准', 'the rate'),
  );
};

/** What turns a refusal of a whole claim in Qijiang, by rule; those of the city among them. */
export const ruleCures: Cures<ClaimFacts> = {
  ...cityRuleCures,
  'qj19/settlement/apprenticeship-rate-floor': reachFloor,
  ...ofAdvanceClaims(advanceCures),
};

/** What turns each kind of line that pays nothing in Qijiang, those of a living allowance among them. */
export const lineCures: Cures<ClaimFacts> = {
  ...cityLineCures,
  'annual-limit': withinYear('qj19/opening/annual-limit'),
  'same-item': neverPaid(sameItems),
  'other-subsidy': neverPaid(otherSubsidies),
  'not-attended': attend,
  ...Object.fromEntries(fundCodes.map((code) => [code, raise])),
};
