import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { catalogue2024, occupationClass } from './catalogue.ts';
import { choices } from './choices.ts';
import { clauses } from './clauses.ts';
import { contradictions } from './contradictions.ts';
import { cures, stageCures } from './cures.ts';
import { deciders } from './deciders.ts';
import { fixedReadings } from './fixed-readings.ts';
import { groups } from './groups.ts';
import { moneySteps } from './money-steps.ts';
import { parameters } from './parameters.ts';
import { publicNotices } from './public-notices.ts';
import { requiredItems } from './required-items.ts';
import {
  plannedFullSubsidy,
  reservationAfterOpening,
  reservationAtApproval,
} from './reservation.ts';
import { reviewerQuestions } from './reviewer-questions.ts';
import { approvalRules } from './rules/approval/rules.ts';
import { assessmentRules } from './rules/assessment/rules.ts';
import { openingRules } from './rules/opening/rules.ts';
import { paymentRules, settlementRules } from './rules/settlement/settlement-rules.ts';
import { changeRules } from './rules/supervision/change-rules.ts';
import { supervisionRules } from './rules/supervision/rules.ts';
import { separationOfDuties } from './separation-of-duties.ts';
import { amounts } from './settlement/amounts.ts';
import { judge, settle } from './settlement/settle.ts';

/** 长春市支持重点企业项目制培训实施方案（征求意见稿）: the Changchun pack (CC24). */
export const changchun2024: Pack = {
  id: 'changchun-2024',
  revision: 'changchun-2024/1',
  title: {
    zh: '长春市支持重点企业项目制培训实施方案（征求意见稿）',
    en: 'Changchun scheme of project-based training for key enterprises (consultation draft)',
  },
  // The consultation draft carries no document number (CC24-0.a).
  documentNumber: null,
  issuers: [
    { zh: '长春市人力资源和社会保障局', en: 'Changchun human resources bureau' },
    { zh: '长春市财政局', en: 'Changchun finance bureau' },
  ],
  region: '220100',
  draft: true,
  signedOn: civilDate('2024-03-25'),
  legalBasis: [
    {
      number: '吉人社联〔2022〕145号',
      title: {
        zh: '吉林省职业技能培训行动计划（2022–2025年）',
        en: 'action plan of Jilin for skill training 2022–2025',
      },
    },
    {
      number: '长人组字〔2024〕5号',
      title: {
        zh: '长春市百万蓝领产业人才培养实施方案',
        en: 'scheme of Changchun for blue-collar talent',
      },
    },
  ],
  standsOn: [],
  successor: null,
  parameters,
  choices,
  fixedReadings,
  clauses,
  catalogue: catalogue2024.entries,
  groups,
  calendar: stateCouncilCalendar,
  requiredItems,
  reviewerQuestions,
  publicNotices,
  deciders,
  separation: separationOfDuties,
  moneySteps,
  fund: {
    code: 'skills-upgrading-account',
    label: { zh: '职业技能提升行动专账', en: 'special account of the skills-upgrading action' },
    clauses: ['CC24-5.2.e'],
  },
  noticeDays: 'publicity.days',
  supplementDays: 'supplement.last_day',
  claimDays: 'cc24.claim_deadline',
  clipMinutes: 'cc24.clip_min_minutes',
  retentionYears: 'retention.years',
  rules: {
    approval: approvalRules,
    opening: openingRules,
    supervision: supervisionRules,
    timetableChange: changeRules,
    assessment: assessmentRules,
    payment: paymentRules,
  },
  ruleHeads: [
    ...approvalRules,
    ...openingRules,
    ...supervisionRules,
    ...changeRules.filter(({ stage }) => stage === 'supervision'),
    ...assessmentRules,
    ...settlementRules,
    ...paymentRules,
  ],
  classOf: (occupationCode) =>
    catalogue2024.entries.find(({ code }) => code === occupationCode)?.class,
  plannedSubsidy: (plan, catalogueClass, law) =>
    plannedFullSubsidy(plan, occupationClass(catalogueClass), law),
  reservedAtApproval: reservationAtApproval,
  reservedAfterOpening: reservationAfterOpening,
  cures,
  stageCures,
  claims: [
    {
      id: 'project',
      label: { zh: '重点企业项目制培训', en: 'project training for a key enterprise' },
      facts: settlementFactsSchema,
      lawDays: ['classes.*.openingApprovedOn', 'project.approvedOn'],
      earlierRefusedBy: 'CC24-7.a',
      example: 'policy/packs/changchun-2024/examples/we-34.json',
    },
  ],
  settlementFacts: settlementFactsSchema,
  contradictions,
  settle: (facts, options) => settle(changchun2024, facts, options),
  judge: (facts, overrides = {}) => judge(changchun2024, facts, overrides),
  amounts: (facts, overrides = {}) => amounts(changchun2024, facts, overrides),
};
