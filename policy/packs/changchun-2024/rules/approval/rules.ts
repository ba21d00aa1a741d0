import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { agreementSigned } from './agreement-signed.ts';
import { annualTarget } from './annual-target.ts';
import { classHourLength } from './class-hour-length.ts';
import { demandAndSkill } from './demand-and-skill.ts';
import { demandEqualsPlan } from './demand-equals-plan.ts';
import { employerAndPost } from './employer-and-post.ts';
import { enterpriseInGoodStanding } from './enterprise-in-good-standing.ts';
import { enterpriseQualified } from './enterprise-qualified.ts';
import { institutionType } from './institution-type.ts';
import { materialsComplete } from './materials-complete.ts';
import { minimumDemand } from './minimum-demand.ts';
import { minimumHours } from './minimum-hours.ts';
import { occupationListed } from './occupation-listed.ts';
import { packInForce } from './pack-in-force.ts';
import { planYear } from './plan-year.ts';
import { reservationFunded } from './reservation-funded.ts';
import { standardReference } from './standard-reference.ts';
import { supplementApprovedAndFiled } from './supplement-approved-and-filed.ts';
import { theoryShare } from './theory-share.ts';
import { validityWindow } from './validity-window.ts';

/** Every rule of the approval stage, in the order of the text. */
export const approvalRules: readonly Rule<ApprovalFacts>[] = [
  packInForce,
  validityWindow,
  employerAndPost,
  occupationListed,
  supplementApprovedAndFiled,
  enterpriseQualified,
  enterpriseInGoodStanding,
  demandAndSkill,
  minimumDemand,
  demandEqualsPlan,
  institutionType,
  agreementSigned,
  planYear,
  materialsComplete,
  standardReference,
  minimumHours,
  theoryShare,
  classHourLength,
  reservationFunded,
  annualTarget,
];
