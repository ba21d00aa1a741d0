import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';
import { annualLimit } from '../../../chongqing-2021/persons/annual-limit.ts';
import { historiesGiven } from '../../../chongqing-2021/persons/histories-given.ts';
import type { PersonLimit } from '../../../chongqing-2021/persons/person-limit.ts';
import { sameItemOnce } from '../../../chongqing-2021/persons/same-item-once.ts';
import { eligibleGroup } from './eligible-group.ts';
import { freeOfCharge } from './free-of-charge.ts';
import { noPension } from './no-pension.ts';
import { oneOfTwoSubsidies } from './one-of-two-subsidies.ts';

/** What a roster is held against at opening. */
export const openingRules: readonly Rule<CourseOpeningFacts>[] = [
  eligibleGroup,
  freeOfCharge,
  noPension,
];

const perYear = annualLimit(
  'qj19/opening/annual-limit',
  ['QJ19-4.2.b'],
  'qj19.subsidies_per_year_max',
);

/** What one person’s earlier subsidies say of a further one, as the lines of a claim are held to it; the notice of the city adds its own. */
export const personLimits: readonly PersonLimit[] = [
  { rule: perYear, kind: 'annual-limit' },
  { rule: sameItemOnce('qj19/opening/same-item-once', ['QJ19-4.2.c']), kind: 'same-item' },
  { rule: oneOfTwoSubsidies, kind: 'other-subsidy' },
];

/** Of whom a claim gives the earlier subsidies that those limits ask for. */
export const histories = historiesGiven('qj19/settlement/histories-given', [
  'QJ19-4.2.b',
  'QJ19-4.2.c',
]);

/** What one person’s earlier subsidies say of a further one, at enrolment and again at the claim. */
export const personRules: readonly Rule<PersonFacts>[] = personLimits.map(({ rule }) => rule);
