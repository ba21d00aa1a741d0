import type { MoneyStep } from '#policy/engine/stage-demands.ts';

/** What happens to the money of a Qijiang case. */
export const moneySteps: readonly MoneyStep[] = [
  {
    id: 'advance',
    stage: 'opening',
    act: 'advance',
    label: { zh: '开班后可先拨付', en: 'may be paid first after the opening' },
    parameters: ['qj19.advance_share'],
    clauses: ['QJ19-4.2.g'],
  },
  {
    id: 'settle',
    stage: 'settlement',
    act: 'settle',
    label: { zh: '按证书核定补贴', en: 'settled by certificate' },
    parameters: [],
    clauses: ['QJ19-4.2.a'],
  },
  {
    id: 'pay',
    stage: 'settlement',
    act: 'pay',
    label: { zh: '拨付余额', en: 'the balance is paid' },
    parameters: [],
    clauses: ['QJ19-4.2.g', 'QJ19-4.3.b'],
  },
  {
    id: 'recover',
    stage: 'settlement',
    act: 'recover',
    label: { zh: '追回多拨付的部分', en: 'what was paid too much is recovered' },
    parameters: [],
    clauses: ['QJ19-4.2.g', 'QJ19-4.4.c'],
  },
];
