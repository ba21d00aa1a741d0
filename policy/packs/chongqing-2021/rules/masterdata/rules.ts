import type { Rule } from '#policy/engine/rule.ts';
import type { StandardEntryFacts } from '../../facts/standard-entry.ts';
import { hoursFollowStandard } from './hours-follow-standard.ts';
import { newOccupationStandard } from './new-occupation-standard.ts';
import { noResidenceCondition } from './no-residence-condition.ts';
import { offlineRate } from './offline-rate.ts';
import { onlineRateCeiling } from './online-rate.ts';

/** Every rule that speaks when a standard and its day rates are entered. */
export const standardEntryRules: readonly Rule<StandardEntryFacts>[] = [
  offlineRate,
  onlineRateCeiling,
  hoursFollowStandard,
  newOccupationStandard,
  noResidenceCondition,
];
