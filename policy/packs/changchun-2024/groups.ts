import type { SubsidisedGroup } from '#policy/engine/pack.ts';

/** The six groups of people whose training is subsidised (补贴对象), a closed list (CC24-2.2.a). */
export const groups = [
  {
    id: 'poverty-return-monitored',
    label: { zh: '防止返贫监测对象', en: 'people monitored against a return to poverty' },
    clauses: ['CC24-2.2.a'],
  },
  {
    id: 'graduating-student',
    label: { zh: '毕业年度高校毕业生', en: 'graduates in their graduation year' },
    clauses: ['CC24-2.2.a', 'CC24-2.2.b'],
  },
  {
    id: 'recent-school-leaver',
    label: {
      zh: '城乡未继续升学的应届初高中毕业生',
      en: 'recent school leavers who do not study on',
    },
    clauses: ['CC24-2.2.a'],
  },
  {
    id: 'rural-transfer-worker',
    label: { zh: '农村转移就业劳动者', en: 'rural workers who move to other employment' },
    clauses: ['CC24-2.2.a'],
  },
  {
    id: 'registered-unemployed',
    label: { zh: '城镇登记失业人员', en: 'registered unemployed townspeople' },
    clauses: ['CC24-2.2.a'],
  },
  {
    id: 'employment-difficulty',
    label: { zh: '就业困难人员', en: 'people with difficulty finding work' },
    clauses: ['CC24-2.2.a'],
  },
] as const satisfies readonly SubsidisedGroup[];

/** Who counts as a graduate in the graduation year beside college students (CC24-2.2.b). */
export const graduateSubTypes = [
  'college',
  'technical-senior-worker-class',
  'technical-pre-technician-class',
  'technical-technician-class',
  'special-education-vocational',
] as const;
