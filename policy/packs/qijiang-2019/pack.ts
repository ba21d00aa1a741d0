import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import type { ProgrammePack } from '#policy/engine/pack.ts';
import type { RuleHead } from '#policy/engine/rule.ts';
import { chongqing2021 } from '../chongqing-2021/pack.ts';
import { choices } from './choices.ts';
import { claims } from './claims.ts';
import { clauses } from './clauses.ts';
import { contradictions } from './contradictions.ts';
import { advanceCures } from './cures/advance.ts';
import { conditionCures, paymentLineCures, rateCures } from './cures/entries.ts';
import { callCures, conductCures } from './cures/institutions.ts';
import { openingCures, personCures } from './cures/opening.ts';
import { planCures } from './cures/plan.ts';
import { lineCures, ruleCures } from './cures/settlement.ts';
import { deciders } from './deciders.ts';
import { fixedReadings } from './fixed-readings.ts';
import { groups } from './groups.ts';
import { moneySteps } from './money-steps.ts';
import { parameters } from './parameters.ts';
import { publicNotices } from './public-notices.ts';
import { requiredItems } from './required-items.ts';
import { reviewerQuestions } from './reviewer-questions.ts';
import { planRules } from './rules/approval/rules.ts';
import { postRules } from './rules/assessment/rules.ts';
import { callRules, conductRules } from './rules/institution/rules.ts';
import { conditionRules, rateEntryRules } from './rules/masterdata/rules.ts';
import { histories, openingRules, personRules } from './rules/opening/rules.ts';
import { educationFundRules, workforceRules } from './rules/reporting/rules.ts';
import {
  advanceRules,
  apprenticeshipRules,
  courseRules,
  paymentLineRules,
  workTrainingRules,
} from './rules/settlement/rules.ts';
import { separationOfDuties } from './separation-of-duties.ts';
import { type QijiangFacts, qijiangFactsSchema } from './settlement/facts.ts';
import { judge, settle } from './settlement/settle.ts';

const ruleHeads: readonly RuleHead[] = [
  ...planRules,
  ...callRules,
  ...conductRules,
  ...openingRules,
  ...personRules,
  histories,
  ...postRules,
  ...advanceRules,
  ...courseRules,
  ...workTrainingRules,
  ...apprenticeshipRules,
  ...paymentLineRules,
  ...rateEntryRules,
  ...conditionRules,
  ...educationFundRules,
  ...workforceRules,
];

/** 綦江府办发〔2019〕39号: the Qijiang notice (QJ19). The text has no day of issue; only its number shows the year. */
export const qijiang2019: ProgrammePack<QijiangFacts> = {
  id: 'qijiang-2019',
  revision: 'qijiang-2019/1',
  title: {
    zh: '关于切实做好全区职业技能提升行动工作的通知',
    en: 'Qijiang notice on the skills-upgrading action of the district',
  },
  documentNumber: '綦江府办发〔2019〕39号',
  issuers: [
    {
      zh: '重庆市綦江区人民政府办公室',
      en: 'office of the people’s government of Qijiang district, Chongqing',
    },
  ],
  region: '500110',
  draft: false,
  signedOn: null,
  legalBasis: [
    {
      number: '国办发〔2019〕24号',
      title: {
        zh: '职业技能提升行动方案（2019—2021年）',
        en: 'national plan of the skills-upgrading action 2019–2021',
      },
    },
    {
      number: '渝府办发〔2019〕86号',
      title: {
        zh: '重庆市职业技能提升行动实施方案（2019—2021年）',
        en: 'plan of Chongqing for the skills-upgrading action 2019–2021',
      },
    },
  ],
  standsOn: [chongqing2021],
  successor: null,
  parameters,
  choices,
  fixedReadings,
  clauses,
  groups,
  calendar: stateCouncilCalendar,
  requiredItems,
  reviewerQuestions,
  publicNotices,
  deciders,
  separation: separationOfDuties,
  moneySteps,
  ruleHeads,
  stageCures: {
    ...planCures,
    ...openingCures,
    ...personCures,
    ...callCures,
    ...conductCures,
    ...conditionCures,
    ...rateCures,
    ...paymentLineCures,
    ...advanceCures,
  },
  claims,
  settlementFacts: qijiangFactsSchema,
  contradictions,
  settle: (facts, options) => settle(qijiang2019, facts, options),
  judge: (facts, overrides = {}) => judge(qijiang2019, facts, overrides),
  cures: { settlement: { rules: ruleCures, lines: lineCures } },
};
