import type { MoneyStep } from '#policy/engine/stage-demands.ts';

/** What happens to the money of a Changchun case: nothing is paid before the settlement. */
export const moneySteps: readonly MoneyStep[] = [
  {
    id: 'reserve-at-approval',
    stage: 'approval',
    act: 'reserve',
    label: { zh: '立项时预留', en: 'reserved on approval' },
    parameters: ['cc24.rate_offline', 'cc24.rate_online'],
    clauses: ['CC24-3A.1.f'],
  },
  {
    id: 'resize-at-opening',
    stage: 'opening',
    act: 'resize',
    label: { zh: '开班时按招生人数调整预留', en: 'resized to those enrolled on opening' },
    parameters: ['cc24.over_enrolment_max'],
    clauses: ['CC24-3A.1.f', 'CC24-3A.1.i'],
  },
  {
    id: 'settle',
    stage: 'settlement',
    act: 'settle',
    label: { zh: '核定补贴', en: 'the subsidy is settled' },
    parameters: ['cc24.employment_threshold', 'cc24.cost_share_max'],
    clauses: ['CC24-4.2.d'],
  },
  {
    id: 'pay',
    stage: 'settlement',
    act: 'pay',
    label: { zh: '拨付给承训单位', en: 'paid to the institution' },
    parameters: [],
    clauses: ['CC24-5.2.d', 'CC24-5.2.e'],
  },
  {
    id: 'release-rest',
    stage: 'settlement',
    act: 'release',
    label: { zh: '释放余下预留', en: 'the rest of the reservation is released' },
    parameters: [],
    clauses: ['CC24-3A.1.f'],
  },
];
