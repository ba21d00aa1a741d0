import type { Rule } from '#policy/engine/rule.ts';
import type { StandardEntryFacts } from '../../../chongqing-2021/facts/standard-entry.ts';
import type { ApprenticeshipRateFacts } from '../../facts/apprenticeship-rate.ts';
import { apprenticeshipRate } from './apprenticeship-rate.ts';
import { noPlaceCondition } from './no-place-condition.ts';

/** What a yearly rate of apprenticeship is held against when it is entered. */
export const rateEntryRules: readonly Rule<ApprenticeshipRateFacts>[] = [apprenticeshipRate];

/** What a standard and its conditions are held against when they are entered. */
export const conditionRules: readonly Rule<StandardEntryFacts>[] = [noPlaceCondition];
