import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { apprenticeshipRules } from './apprenticeship/rules.ts';
import type { ApprenticeshipProgramme } from './apprenticeship/settle-apprenticeship.ts';
import { choices } from './choices.ts';
import { parameters } from './parameters.ts';
import type { CourseProgramme } from './settlement/course-programme.ts';
import type { WorkTrainingProgramme } from './work-training/settle-work-training.ts';

/** 渝人社发〔2021〕12号: the Chongqing notice (CQ21). */
export const chongqing2021: PolicyPack = {
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
        zh: '关于充分发挥职业技能提升行动专账资金效能的通知',
        en: 'national notice on making the special account effective',
      },
    },
  ],
  standsOn: [],
  successor: null,
  parameters,
  choices,
  clauses: [],
  groups: [],
  calendar: stateCouncilCalendar,
  ruleHeads: [],
};

/** How a course under the notice itself is settled: any certificate of CQ21-2.d, everybody entered by real name. */
export const courseProgramme: CourseProgramme = {
  pack: chongqing2021,
  certificateClauses: ['CQ21-2.d', 'CQ21-2.h'],
  accepts: () => true,
  rules: [],
  isSubsidised: () => true,
};

/** How training through work under the notice itself is settled; its own limits stand in instruments not supplied. */
export const workTrainingProgramme: WorkTrainingProgramme = {
  pack: chongqing2021,
  clauses: ['CQ21-3.b', 'CQ21-3.d'],
  rules: [],
  isPaid: () => true,
};

/** How an apprenticeship under the notice itself is settled. */
export const apprenticeshipProgramme: ApprenticeshipProgramme = {
  pack: chongqing2021,
  clauses: ['CQ21-5.f', 'CQ21-5.h'],
  rules: apprenticeshipRules,
};
