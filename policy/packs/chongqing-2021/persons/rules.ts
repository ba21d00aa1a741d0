import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { annualLimit } from './annual-limit.ts';
import { notDuringWorkTraining } from './not-during-work-training.ts';

/** What the notice says about one person's subsidies; the place may add to it. */
export const personRules: readonly Rule<PersonFacts>[] = [
  annualLimit('cq21/opening/annual-limit', ['CQ21-3.e'], 'cq21.subsidies_per_year_max'),
  notDuringWorkTraining,
];
