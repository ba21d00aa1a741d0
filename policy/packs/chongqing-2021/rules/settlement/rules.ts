import type { Rule } from '#policy/engine/rule.ts';
import type { FundLineFacts } from '../../facts/fund-line.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { directSubsidyItems } from './direct-subsidy-items.ts';
import { earlierPolicy } from './earlier-policy.ts';
import { lowHours } from './low-hours.ts';
import { onlineShareKept } from './online-share-kept.ts';
import { ratesInBand } from './rates-in-band.ts';
import { realNameEntry } from './real-name-entry.ts';
import { specialAccountFirst } from './special-account-first.ts';
import { standardKind } from './standard-kind.ts';
import { useWithinCeiling } from './use-within-ceiling.ts';

/** What the notice asks when a course is settled; the place adds its certificate rule. */
export const courseRules: readonly Rule<CourseView>[] = [
  earlierPolicy,
  standardKind,
  ratesInBand,
  onlineShareKept,
  realNameEntry,
  lowHours,
  directSubsidyItems,
];

/** What the notice asks before a line leaves a fund. */
export const fundRules: readonly Rule<FundLineFacts>[] = [specialAccountFirst, useWithinCeiling];
