import { civilDate } from '#policy/engine/civil-date.ts';
import { advanceFactsSchema } from '#policy/engine/facts/advance.ts';
import { personFactsSchema } from '#policy/engine/facts/person-history.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { deliveryFactsSchema } from '#policy/packs/chongqing-14-5/facts/delivery.ts';
import { chongqing145 } from '#policy/packs/chongqing-14-5/pack.ts';
import * as planApproval from '#policy/packs/chongqing-14-5/rules/approval/rules.ts';
import * as planInstitution from '#policy/packs/chongqing-14-5/rules/institution/rules.ts';
import * as planOpening from '#policy/packs/chongqing-14-5/rules/opening/rules.ts';
import * as planSupervision from '#policy/packs/chongqing-14-5/rules/supervision/rules.ts';
import { publicCallFactsSchema } from '#policy/packs/chongqing-2021/calls/public-call.ts';
import { conductFactsSchema } from '#policy/packs/chongqing-2021/conduct/violations.ts';
import { fundLineFactsSchema } from '#policy/packs/chongqing-2021/facts/fund-line.ts';
import {
  agencyFactsSchema,
  institutionFactsSchema,
  trainingBaseFactsSchema,
} from '#policy/packs/chongqing-2021/facts/institution.ts';
import { courseOpeningFactsSchema } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { standardEntryFactsSchema } from '#policy/packs/chongqing-2021/facts/standard-entry.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import * as cityPersons from '#policy/packs/chongqing-2021/persons/rules.ts';
import { coursePlanFactsSchema } from '#policy/packs/chongqing-2021/plans/course-plan.ts';
import { baseVolume } from '#policy/packs/chongqing-2021/rules/institution/base-volume.ts';
import * as cityInstitution from '#policy/packs/chongqing-2021/rules/institution/rules.ts';
import * as cityEntries from '#policy/packs/chongqing-2021/rules/masterdata/rules.ts';
import * as cityOpening from '#policy/packs/chongqing-2021/rules/opening/rules.ts';
import * as citySettlement from '#policy/packs/chongqing-2021/rules/settlement/rules.ts';
import { districtApprovalFactsSchema } from '#policy/packs/dadukou-2022/facts/approval.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import * as dadukou from '#policy/packs/dadukou-2022/rules/rules.ts';
import { apprenticeshipRateFactsSchema } from '#policy/packs/qijiang-2019/facts/apprenticeship-rate.ts';
import { educationFundFactsSchema } from '#policy/packs/qijiang-2019/facts/education-fund.ts';
import { paymentLineFactsSchema } from '#policy/packs/qijiang-2019/facts/payment-line.ts';
import { postFactsSchema } from '#policy/packs/qijiang-2019/facts/post.ts';
import { skilledWorkforceFactsSchema } from '#policy/packs/qijiang-2019/facts/skilled-workforce.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import * as qijiangApproval from '#policy/packs/qijiang-2019/rules/approval/rules.ts';
import * as qijiangAssessment from '#policy/packs/qijiang-2019/rules/assessment/rules.ts';
import * as qijiangInstitution from '#policy/packs/qijiang-2019/rules/institution/rules.ts';
import * as qijiangEntries from '#policy/packs/qijiang-2019/rules/masterdata/rules.ts';
import * as qijiangOpening from '#policy/packs/qijiang-2019/rules/opening/rules.ts';
import * as qijiangReporting from '#policy/packs/qijiang-2019/rules/reporting/rules.ts';
import * as qijiangSettlement from '#policy/packs/qijiang-2019/rules/settlement/rules.ts';
import * as samples from './chongqing-samples.ts';
import * as wrong from './chongqing-wrong.ts';
import { type Stage, stage, type TriedPack } from './stage.ts';

const packs: readonly (readonly [PolicyPack, day: string, readonly Stage[]])[] = [
  [
    chongqing145,
    '2022-06-01',
    [
      stage(coursePlanFactsSchema, planApproval.planRules, {
        plan: samples.plan,
        'approved-books': samples.approvedBooks,
      }),
      stage(publicCallFactsSchema, planInstitution.callRules, { call: samples.call }),
      stage(conductFactsSchema, planInstitution.conductRules, {
        conduct: samples.conduct,
        owing: samples.owing,
        exited: samples.exited,
      }),
      stage(courseOpeningFactsSchema, planOpening.openingRules, {
        opening: samples.openings['key-groups'],
        'all-online': samples.openings['all-online'],
      }),
      stage(deliveryFactsSchema, planSupervision.deliveryRules, { delivery: samples.delivery }),
    ],
  ],
  [
    chongqing2021,
    '2021-04-20',
    [
      stage(
        standardEntryFactsSchema,
        cityEntries.standardEntryRules,
        {
          entry: samples.entry,
          'new-entry': samples.newEntry,
        },
        { 'entry-wrong': wrong.entry },
      ),
      stage(
        courseOpeningFactsSchema,
        cityOpening.openingRules,
        {
          opening: samples.openings['key-groups'],
          'staff-upgrading': samples.openings['staff-upgrading'],
          'all-online': samples.openings['all-online'],
        },
        { 'half-online': wrong.halfOnline },
      ),
      stage(personFactsSchema, cityPersons.personRules, { person: samples.subsidised }),
      stage(fundLineFactsSchema, citySettlement.fundRules, { 'fund-line': samples.fundLine }),
      stage(trainingBaseFactsSchema, [baseVolume], { base: samples.base }),
      stage(agencyFactsSchema, cityInstitution.agencyRules, { agency: samples.agency }),
      stage(
        institutionFactsSchema,
        cityInstitution.institutionRules,
        {
          institution: samples.institution,
        },
        { 'institution-wrong': wrong.institution },
      ),
    ],
  ],
  [
    dadukou2022,
    '2022-05-10',
    [
      stage(districtApprovalFactsSchema, dadukou.approvalRules, {
        approval: samples.districtApproval,
        'special-item': samples.specialItem,
        'new-occupation': samples.newOccupation,
      }),
      stage(courseOpeningFactsSchema, dadukou.openingRules, samples.openings),
      stage(personFactsSchema, dadukou.personRules, { person: samples.subsidised }),
      stage(advanceFactsSchema, dadukou.advanceRules, { advance: samples.advance }),
    ],
  ],
  [
    qijiang2019,
    '2020-06-01',
    [
      stage(
        coursePlanFactsSchema,
        qijiangApproval.planRules,
        { plan: samples.plan },
        { 'plan-wrong': wrong.plan },
      ),
      stage(
        publicCallFactsSchema,
        qijiangInstitution.callRules,
        { call: samples.call },
        { 'call-wrong': wrong.call },
      ),
      stage(conductFactsSchema, qijiangInstitution.conductRules, {
        conduct: samples.conduct,
        owing: samples.owing,
      }),
      stage(
        courseOpeningFactsSchema,
        qijiangOpening.openingRules,
        {
          opening: samples.openings['key-groups'],
        },
        { 'opening-wrong': wrong.opening },
      ),
      stage(
        personFactsSchema,
        qijiangOpening.personRules,
        { person: samples.subsidised },
        { 'person-wrong': wrong.subsidised },
      ),
      stage(postFactsSchema, qijiangAssessment.postRules, { posts: samples.posts }),
      stage(advanceFactsSchema, qijiangSettlement.advanceRules, { advance: samples.advance }),
      stage(
        paymentLineFactsSchema,
        qijiangSettlement.paymentLineRules,
        {
          'payment-lines': samples.paymentLines,
        },
        { 'payment-lines-wrong': wrong.paymentLines },
      ),
      stage(apprenticeshipRateFactsSchema, qijiangEntries.rateEntryRules, {
        'yearly-rate': samples.yearlyRate,
      }),
      stage(
        standardEntryFactsSchema,
        qijiangEntries.conditionRules,
        { entry: samples.entry },
        { 'entry-wrong': wrong.entry },
      ),
      stage(educationFundFactsSchema, qijiangReporting.educationFundRules, {
        'education-fund': samples.educationFund,
      }),
      stage(skilledWorkforceFactsSchema, qijiangReporting.workforceRules, {
        workforce: samples.workforce,
      }),
    ],
  ],
];

/** The stages of the city, its districts and its plan, each judged by the law of one day. */
export const chongqingStages: readonly TriedPack[] = packs.map(([pack, day, stages]) => ({
  pack,
  stages,
  lawFor: (choices) => () => lawOn(pack, civilDate(day), choices),
}));
