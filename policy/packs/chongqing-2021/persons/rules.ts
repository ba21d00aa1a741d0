import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { annualLimit } from './annual-limit.ts';
import { notDuringWorkTraining } from './not-during-work-training.ts';
import { apart, type PersonLimit, yearly } from './person-limit.ts';

const perYear = 'cq21.subsidies_per_year_max';

/** What the notice says about one person's subsidies, as the lines of a claim are held to it; the place may add to it. */
export const personLimits: readonly PersonLimit[] = [
  yearly(annualLimit('cq21/opening/annual-limit', ['CQ21-3.e'], perYear), perYear),
  apart(notDuringWorkTraining),
];

/** What the notice says about one person's subsidies, at enrolment and again at the claim. */
export const personRules: readonly Rule<PersonFacts>[] = personLimits.map(({ rule }) => rule);
