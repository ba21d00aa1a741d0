import { describe, expect, it } from 'vitest';
import { decidedAllowance } from '#test/policy/each-fact/chongqing-claims.ts';
import { agreed } from './agreed.ts';

/** A claim of one worker at 500 yuan a month. */
function workTraining(worker: object) {
  return {
    kind: 'work-training',
    asOf: '2022-03-01',
    enterprise: { id: 'e1', producer: true, insured: true },
    monthlyRate: { fen: 50_000, instrument: '样例标准（虚构）', from: '2020-01-01' },
    claim: { id: 'k1', admittedOn: '2021-08-20', filedOn: '2021-08-20' },
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
  ['the last of six', { monthsPaidBefore: 5 }, 'payable: 500 work-training'],
  ['none after six', { monthsPaidBefore: 6 }, 'payable: 0 work-training'],
];

describe('engine and verifier agree on training through work in Qijiang', () => {
  it.each(months)('%s', (_what, worker, comesTo) => {
    expect(agreed('qijiang-2019', workTraining(worker))).toBe(comesTo);
  });
});

interface Allowance {
  readonly trainees: readonly object[];
}

/** 30 yuan a day, 40 since the day of the notice. */
const allowance = decidedAllowance() as Allowance;
const trainee = (rest: object) => ({
  ...allowance,
  trainees: allowance.trainees.map((each) => ({ ...each, ...rest })),
});

const days: readonly (readonly [what: string, facts: object, comesTo: string])[] = [
  [
    'the rate of each day attended',
    allowance,
    'payable: 30 employment-fund, 80 skills-upgrading-account',
  ],
  [
    'the earlier rate up to the day before',
    trainee({ attendedDays: ['2021-02-27', '2021-02-28'] }),
    'payable: 60 employment-fund',
  ],
  [
    'the later one from its first day',
    trainee({ attendedDays: ['2021-03-01'] }),
    'payable: 40 skills-upgrading-account',
  ],
  ['nobody without a group', trainee({ group: null }), 'payable: 0 outside-groups'],
];

describe('engine and verifier agree on a living allowance', () => {
  it.each(days)('%s', (_what, facts, comesTo) => {
    expect(agreed('qijiang-2019', facts)).toBe(comesTo);
  });
});
