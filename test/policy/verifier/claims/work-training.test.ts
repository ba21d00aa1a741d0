import { describe, expect, it } from 'vitest';
import { agreed } from './agreed.ts';

/** A claim of one worker at 500 yuan a month. */
function workTraining(worker: object, enterprise: object = {}, admittedOn = '2021-08-20') {
  return {
    kind: 'work-training',
    asOf: '2022-03-01',
    enterprise: { id: 'e1', producer: true, insured: true, ...enterprise },
    monthlyRate: { fen: 50_000, instrument: '样例标准（虚构）', from: '2020-01-01' },
    claim: { id: 'k1', admittedOn, filedOn: admittedOn },
    workers: [
      {
        id: 'w1',
        group: 'poor-worker',
        enteredByRealName: true,
        from: '2021-01-01',
        to: '2021-03-31',
        monthsPaidBefore: 0,
        ...worker,
      },
    ],
  };
}

const months: readonly (readonly [what: string, worker: object, comesTo: string])[] = [
  ['three whole months', {}, 'payable: 1500 work-training'],
  ['two where the third lacks a day', { to: '2021-03-30' }, 'payable: 1000 work-training'],
  [
    'four from November to February',
    { from: '2020-11-01', to: '2021-02-28' },
    'payable: 2000 work-training',
  ],
  ['two from the middle of the first', { from: '2021-01-15' }, 'payable: 1000 work-training'],
  ['nobody who was not entered', { enteredByRealName: false }, 'payable: 0 not-entered'],
  ['the last of six', { monthsPaidBefore: 5 }, 'payable: 500 work-training'],
  ['none after six', { monthsPaidBefore: 6 }, 'payable: 0 work-training'],
];

const poor = { group: 'poor-worker' };
const inDifficulty = { group: 'employment-difficulty' };
const paid = 'payable: 1500 work-training';
const outside = 'payable: 0 outside-groups';

const employers: readonly (readonly [
  what: string,
  worker: object,
  enterprise: object,
  comesTo: string,
])[] = [
  ['a poor worker of a producer', poor, { insured: false }, paid],
  ['a poor worker of somebody else', poor, { producer: false }, outside],
  ['a worker in difficulty whom an enterprise insures', inDifficulty, { producer: false }, paid],
  ['a worker in difficulty whom nobody insures', inDifficulty, { insured: false }, outside],
  ['a veteran', { group: 'veteran' }, {}, outside],
];

describe('engine and verifier agree on training through work in Qijiang', () => {
  it.each(employers)('%s', (_what, worker, enterprise, comesTo) => {
    expect(agreed('qijiang-2019', workTraining(worker, enterprise))).toBe(comesTo);
  });

  it('before the notice of the city too', () => {
    const worked = { from: '2020-11-01', to: '2021-01-31' };
    expect(agreed('qijiang-2019', workTraining(worked, {}, '2021-02-20'))).toBe(paid);
  });

  it.each([
    ['2021-02-28', 'payable: 0 work-training'],
    ['2021-03-01', 'refused: 0 project-refused'],
  ])('with a rate of a later day, admitted on %s', (admittedOn, comesTo) => {
    const claim = workTraining({ from: '2020-11-01', to: '2021-01-31' }, {}, admittedOn);
    const later = { ...claim, monthlyRate: { ...claim.monthlyRate, from: '2021-06-01' } };
    expect(agreed('qijiang-2019', later)).toBe(comesTo);
  });

  it.each(months)('%s', (_what, worker, comesTo) => {
    expect(agreed('qijiang-2019', workTraining(worker))).toBe(comesTo);
  });
});
