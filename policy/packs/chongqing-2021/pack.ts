import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { ProgrammePack } from '#policy/engine/pack.ts';
import { apprenticeshipRules } from './apprenticeship/rules.ts';
import { choices } from './choices.ts';
import { cityClaims } from './claims.ts';
import { clauses } from './clauses.ts';
import { cityContradictions } from './contradictions.ts';
import { entryCures } from './cures/entries.ts';
import { fundLineCures } from './cures/fund-line.ts';
import { agencyCures, institutionCures } from './cures/institutions.ts';
import { lineCures } from './cures/lines.ts';
import { openingCures } from './cures/opening.ts';
import { ruleCures } from './cures/rules.ts';
import { type ChongqingFacts, chongqingFactsSchema } from './facts/settlement.ts';
import { fixedReadings } from './fixed-readings.ts';
import { parameters } from './parameters.ts';
import { personCures } from './persons/person-cures.ts';
import { histories, personLimits, personRules } from './persons/rules.ts';
import { baseVolume } from './rules/institution/base-volume.ts';
import { agencyRules, institutionRules } from './rules/institution/rules.ts';
import { standardEntryRules } from './rules/masterdata/rules.ts';
import { openingRules } from './rules/opening/rules.ts';
import {
  certificateRule,
  courseRules,
  fundRules,
  workTrainingRules,
} from './rules/settlement/rules.ts';
import { type ChongqingProgrammes, judge, settle } from './settlement/settle.ts';
import { stageDemands } from './stage-demands.ts';

const claims = cityClaims('chongqing-2021');

/** 渝人社发〔2021〕12号: the Chongqing notice (CQ21). */
export const chongqing2021: ProgrammePack<ChongqingFacts> = {
  id: 'chongqing-2021',
  revision: 'chongqing-2021/1',
  title: {
    zh: '关于扎实推进职业技能提升行动的通知',
    en: 'Chongqing notice on the skills-upgrading action',
  },
  region: '500000',
  draft: false,
  signedOn: civilDate('2021-03-01'),
  documentNumber: '渝人社发〔2021〕12号',
  issuers: [
    { zh: '重庆市人力资源和社会保障局', en: 'Chongqing human resources bureau' },
    { zh: '重庆市财政局', en: 'Chongqing finance bureau' },
  ],
  legalBasis: [
    {
      number: '人社部函〔2021〕14号',
      title: {
        zh: '关于用好职业技能提升行动专账资金的通知',
        en: 'national notice on making the special account effective',
      },
    },
    {
      number: '渝人社发〔2019〕121号',
      title: { zh: '企业新型学徒制办法', en: 'apprenticeship after the action (CQ21-5.g)' },
    },
  ],
  standsOn: [],
  successor: null,
  parameters,
  choices,
  fixedReadings,
  clauses,
  groups: [],
  calendar: stateCouncilCalendar,
  ruleHeads: [
    ...standardEntryRules,
    ...openingRules,
    ...personRules,
    histories,
    ...courseRules,
    certificateRule,
    ...workTrainingRules,
    ...fundRules,
    ...apprenticeshipRules,
    ...institutionRules,
    ...agencyRules,
    baseVolume,
  ],
  stageCures: {
    ...entryCures,
    ...openingCures,
    ...personCures,
    ...fundLineCures,
    ...institutionCures,
    ...agencyCures,
  },
  ...stageDemands,
  claims: [
    { ...claims.course, earlierRefusedBy: 'CQ21-9.b' },
    claims.workTraining,
    claims.apprenticeship,
  ],
  settlementFacts: chongqingFactsSchema,
  // The notice of the city names no groups; its districts do.
  contradictions: (facts) => cityContradictions(facts, []),
  settle: (facts, options) => settle(programmes, facts, options),
  judge: (facts, overrides = {}) => judge(programmes, facts, overrides),
  cures: { settlement: { rules: ruleCures, lines: lineCures } },
};

/** How the three kinds of subsidy are settled under the notice itself: any certificate of CQ21-2.d, everybody entered by real name. */
export const programmes: ChongqingProgrammes = {
  course: {
    pack: chongqing2021,
    certificateClauses: ['CQ21-2.d', 'CQ21-2.h'],
    accepts: () => true,
    rules: [...courseRules, certificateRule],
    limits: personLimits,
    histories,
    isSubsidised: () => true,
  },
  workTraining: {
    pack: chongqing2021,
    clauses: ['CQ21-3.b', 'CQ21-3.d'],
    rules: workTrainingRules,
    limits: personLimits,
    histories,
    isPaid: () => true,
  },
  apprenticeship: {
    pack: chongqing2021,
    clauses: ['CQ21-5.f', 'CQ21-5.h'],
    rules: apprenticeshipRules,
    limits: personLimits,
    histories,
  },
};
