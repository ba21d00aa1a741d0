import type { Rule } from '#policy/engine/rule.ts';
import type { AgencyFacts, InstitutionFacts } from '../../facts/institution.ts';
import { agencyInScope } from './agency-in-scope.ts';
import { agencyNotBlacklisted } from './agency-not-blacklisted.ts';
import { agencyProcured } from './agency-procured.ts';
import { noOpenFraud } from './no-open-fraud.ts';
import { seniorRecognised } from './senior-recognised.ts';
import { withinQuota } from './within-quota.ts';

/** What the notice asks of an institution before it trains or is paid. */
export const institutionRules: readonly Rule<InstitutionFacts>[] = [
  seniorRecognised,
  withinQuota,
  noOpenFraud,
];

/** What the notice asks of a third party before it acts. */
export const agencyRules: readonly Rule<AgencyFacts>[] = [
  agencyInScope,
  agencyProcured,
  agencyNotBlacklisted,
];
