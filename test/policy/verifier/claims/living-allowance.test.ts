import { describe, expect, it } from 'vitest';
import { decidedAllowance } from '#test/policy/each-fact/chongqing-claims.ts';
import { agreed } from './agreed.ts';

interface Allowance {
  readonly rates: readonly object[];
  readonly trainees: readonly object[];
}

/** 30 yuan a day, 40 since the day of the notice. */
const allowance = decidedAllowance() as Allowance;
const trainee = (rest: object) => ({
  ...allowance,
  trainees: allowance.trainees.map((each) => ({ ...each, ...rest })),
});

const [first] = allowance.rates;
/** Rates for which the district decided on no groups. */
const byNotice = (group: string) => ({
  ...trainee({ group }),
  rates: allowance.rates.map((each) => ({ ...each, groups: undefined })),
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
  [
    'the same in whatever order the rates stand',
    { ...allowance, rates: allowance.rates.toReversed() },
    'payable: 30 employment-fund, 80 skills-upgrading-account',
  ],
  [
    'of two rates from one day the one that stands last, with its groups',
    {
      ...allowance,
      rates: [...allowance.rates, { ...first, from: '2021-01-01', groups: ['veteran'] }],
    },
    'payable: 80 skills-upgrading-account',
  ],
  [
    'whom the notice names',
    byNotice('poor-worker'),
    'payable: 30 employment-fund, 80 skills-upgrading-account',
  ],
  ['nobody else', byNotice('veteran'), 'payable: 0 outside-groups'],
  ['nobody who was not entered', trainee({ enteredByRealName: false }), 'payable: 0 not-entered'],
  ['nobody who did not come', trainee({ attendedDays: [] }), 'payable: 0 not-attended'],
  ['nobody without a group', trainee({ group: null }), 'payable: 0 outside-groups'],
];

describe('engine and verifier agree on a living allowance', () => {
  it.each(days)('%s', (_what, facts, comesTo) => {
    expect(agreed('qijiang-2019', facts)).toBe(comesTo);
  });
});
