import type { Rule } from '#policy/engine/rule.ts';
import type { FundLineFacts } from '../../facts/fund-line.ts';
import type { WorkTrainingFacts } from '../../facts/work-training.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { certificateHeld } from './certificate-held.ts';
import { directSubsidyItems } from './direct-subsidy-items.ts';
import { earlierPolicy } from './earlier-policy.ts';
import { lowHours } from './low-hours.ts';
import { monthlyRateInForce } from './monthly-rate-in-force.ts';
import { onlineShareKept } from './online-share-kept.ts';
import { ratesInBand } from './rates-in-band.ts';
import { realNameEntry } from './real-name-entry.ts';
import { specialAccountFirst } from './special-account-first.ts';
import { standardKind } from './standard-kind.ts';
import { tablesInForce } from './tables-in-force.ts';
import { useWithinCeiling } from './use-within-ceiling.ts';

/** What the notice asks when a course is settled; the place adds its certificate rule. */
export const courseRules: readonly Rule<CourseView>[] = [
  earlierPolicy,
  tablesInForce,
  standardKind,
  ratesInBand,
  onlineShareKept,
  realNameEntry,
  lowHours,
  directSubsidyItems,
];

/** What the notice asks of a certificate where no district says more. */
export const certificateRule = certificateHeld('cq21/settlement/certificate-held', ['CQ21-2.d']);

/** What the notice asks when training through work is settled. */
export const workTrainingRules: readonly Rule<WorkTrainingFacts>[] = [monthlyRateInForce];

/** What the notice asks before a line leaves a fund. */
export const fundRules: readonly Rule<FundLineFacts>[] = [specialAccountFirst, useWithinCeiling];
