import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { choices } from './choices.ts';
import { clauses } from './clauses.ts';
import { callCures, conductCures, deliveryCures, openingCures, planCures } from './cures.ts';
import { fixedReadings } from './fixed-readings.ts';
import { groups } from './groups.ts';
import { planRules } from './rules/approval/rules.ts';
import { callRules, conductRules } from './rules/institution/rules.ts';
import { openingRules } from './rules/opening/rules.ts';
import { deliveryRules } from './rules/supervision/rules.ts';

/** 重庆市“十四五”职业技能培训规划: the five-year plan of Chongqing (CQ145), 2021 to 2025. It prices nothing; its figures are indicators. */
export const chongqing145: PolicyPack = {
  id: 'chongqing-14-5',
  revision: 'chongqing-14-5/1',
  title: {
    zh: '重庆市“十四五”职业技能培训规划',
    en: 'plan of Chongqing for vocational training 2021–2025',
  },
  // The covering notice is cut off: its number is not known (CQ145-00).
  documentNumber: null,
  issuers: [{ zh: '重庆市人力资源和社会保障局', en: 'Chongqing human resources bureau' }],
  region: '500000',
  draft: false,
  signedOn: civilDate('2021-12-30'),
  legalBasis: [
    {
      number: '“十四五”职业技能培训规划',
      title: {
        zh: '人力资源社会保障部等四部委规划',
        en: 'national plan of four ministries for vocational training',
      },
    },
    {
      number: '重庆市“十四五”规划和二○三五年远景目标纲要',
      title: { zh: '全市规划纲要', en: 'outline plan of the city' },
    },
    {
      number: '重庆市人力资源和社会保障事业发展“十四五”规划',
      title: { zh: '全市人社事业规划', en: 'plan of the city for human resources' },
    },
  ],
  standsOn: [],
  successor: null,
  parameters: [],
  choices,
  fixedReadings,
  clauses,
  groups,
  calendar: stateCouncilCalendar,
  ruleHeads: [...planRules, ...openingRules, ...deliveryRules, ...callRules, ...conductRules],
  stageCures: { ...planCures, ...openingCures, ...deliveryCures, ...callCures, ...conductCures },
};
