import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import type { ProgrammePack } from '#policy/engine/pack.ts';
import { advanceClaim } from '../chongqing-2021/advances/advance-claim.ts';
import {
  type AdvanceProgramme,
  judgeAdvance,
  settleAdvance,
} from '../chongqing-2021/advances/settle-advance.ts';
import { cityClaims } from '../chongqing-2021/claims.ts';
import { cityContradictions, inAdvance } from '../chongqing-2021/contradictions.ts';
import { lineCures } from '../chongqing-2021/cures/lines.ts';
import { chongqing2021 } from '../chongqing-2021/pack.ts';
import type { CourseProgramme } from '../chongqing-2021/settlement/course-programme.ts';
import { judgeCourse, settleCourse } from '../chongqing-2021/settlement/settle-course.ts';
import { acceptsCertificate } from './accepts-certificate.ts';
import { choices } from './choices.ts';
import { clauses } from './clauses.ts';
import { approvalCures } from './cures/approval.ts';
import { openingCures } from './cures/opening.ts';
import { advanceCures, ruleCures } from './cures/settlement.ts';
import { type DadukouFacts, dadukouFactsSchema } from './facts/settlement.ts';
import { fixedReadings } from './fixed-readings.ts';
import { groups } from './groups.ts';
import { parameters } from './parameters.ts';
import { advanceRules, courseRules, histories, ownRules, personLimits } from './rules/rules.ts';
import { stageDemands } from './stage-demands.ts';

/** 渡人社发〔2022〕32号: the Dadukou notice (DDK22), standing on the Chongqing notice until 渝人社办〔2022〕116号 is supplied (AMB-77). */
export const dadukou2022: ProgrammePack<DadukouFacts> = {
  id: 'dadukou-2022',
  revision: 'dadukou-2022/1',
  title: {
    zh: '关于推行急需紧缺项目制职业技能培训工作的通知',
    en: 'Dadukou notice on project-based training in scarce occupations',
  },
  region: '500104',
  draft: false,
  provisional: {
    zh: '市级通知渝人社办〔2022〕116号未提供，暂按渝人社发〔2021〕12号核算。',
    en: 'The city notice 渝人社办〔2022〕116号 is not supplied; the rates of 渝人社发〔2021〕12号 are taken for now.',
  },
  signedOn: null,
  documentNumber: '渡人社发〔2022〕32号',
  issuers: [
    {
      zh: '重庆市大渡口区人力资源和社会保障局',
      en: 'human resources bureau of Dadukou, Chongqing',
    },
  ],
  legalBasis: [
    {
      number: '渝人社办〔2022〕116号',
      title: {
        zh: '关于推行急需紧缺项目制职业技能培训工作的通知',
        en: 'city notice on project-based training in scarce occupations',
      },
    },
    {
      number: '重庆市“十四五”职业技能培训规划',
      title: { zh: '市级五年规划', en: 'five-year plan of the city' },
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
  ruleHeads: ownRules,
  stageCures: { ...approvalCures, ...openingCures, ...advanceCures },
  ...stageDemands,
  claims: [cityClaims('dadukou-2022').course, advanceClaim('dadukou-2022')],
  settlementFacts: dadukouFactsSchema,
  contradictions: (facts) =>
    facts.kind === 'advance'
      ? inAdvance(facts)
      : cityContradictions(
          facts,
          groups.map(({ id }) => id),
        ),
  settle: (facts, options) =>
    facts.kind === 'advance'
      ? settleAdvance(advanceProgramme, facts, options)
      : settleCourse(courseProgramme, facts, options),
  judge: (facts, overrides = {}) =>
    facts.kind === 'advance'
      ? judgeAdvance(advanceProgramme, facts, overrides)
      : judgeCourse(courseProgramme, facts, overrides),
  cures: { settlement: { rules: ruleCures, lines: lineCures } },
};

/** Advances go up to a share of what the people who enrolled may earn, or of the approved plan by choice (DDK22-5.4.a, AMB-63). */
const advanceProgramme: AdvanceProgramme = {
  pack: dadukou2022,
  clauses: ['DDK22-5.4.a'],
  shareParameter: 'ddk22.advance_share_max',
  choices: ['advance.base'],
  rules: advanceRules,
  headsOf: ({ plannedHeadcount, enrolled }, law) =>
    law.choice('advance.base') === 'APPROVED_PLAN' ? plannedHeadcount : enrolled,
};

/** How a course is settled in Dadukou: per trainee with a certificate of the approved occupation and level (DDK22-5.4.b, AMB-42, AMB-86). */
export const courseProgramme: CourseProgramme = {
  pack: dadukou2022,
  certificateClauses: ['DDK22-5.4.b'],
  advanceClauses: ['DDK22-5.4.a', 'DDK22-5.4.b'],
  accepts: acceptsCertificate,
  rules: courseRules,
  limits: personLimits,
  histories,
  // Types 2 and 3 know no groups; a type that is missing leaves the statement held.
  isSubsidised: ({ group }, { project }) =>
    project.projectType !== 'key-groups' || groups.some(({ id }) => id === group),
};
