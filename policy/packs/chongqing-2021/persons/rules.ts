import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { annualLimit } from './annual-limit.ts';
import { historiesGiven } from './histories-given.ts';
import { notDuringWorkTraining } from './not-during-work-training.ts';
import type { PersonLimit } from './person-limit.ts';

const perYear = annualLimit(
  'cq21/opening/annual-limit',
  ['CQ21-3.e'],
  'cq21.subsidies_per_year_max',
);

/** What the notice says about one person's subsidies, as the lines of a claim are held to it; the place may add to it. */
export const personLimits: readonly PersonLimit[] = [
  { rule: perYear, kind: 'annual-limit' },
  { rule: notDuringWorkTraining, kind: 'during-work-training' },
];

/** Of whom a claim gives the earlier subsidies that those limits ask for. */
export const histories = historiesGiven('cq21/settlement/histories-given', [
  'CQ21-3.e',
  'CQ21-3.f',
]);

/** What the notice says about one person's subsidies, at enrolment and again at the claim. */
export const personRules: readonly Rule<PersonFacts>[] = personLimits.map(({ rule }) => rule);
