import { describe, expect, it } from 'vitest';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { turningOfClaim } from '#test/policy/packs/what-turns.ts';

const claim = (worker: object, enterprise: object = {}) => ({
  kind: 'work-training',
  asOf: '2021-09-01',
  enterprise: { id: 'e1', producer: false, insured: true, ...enterprise },
  monthlyRate: { fen: 50_000, instrument: '样例标准（虚构）', from: '2021-01-01' },
  claim: { id: 'k1', admittedOn: '2021-08-20', filedOn: '2021-08-20' },
  workers: [
    {
      id: 'w1',
      group: 'zero-employment-family',
      enteredByRealName: true,
      from: '2021-04-02',
      to: '2021-06-30',
      monthsPaidBefore: 0,
      ...worker,
    },
  ],
});

describe('whoever is paid no month', () => {
  it('works to the end of one', () => {
    expect(turningOfClaim(chongqing2021)(claim({ to: '2021-05-20' }))).toEqual([
      { 'workers.0.to': '2021-05-31' },
    ]);
  });

  it('was paid one month less before, where six were', () => {
    expect(turningOfClaim(qijiang2019)(claim({ monthsPaidBefore: 6 }))).toEqual([
      { 'workers.0.monthsPaidBefore': 5 },
    ]);
  });
});

describe('whoever works in neither kind of employment', () => {
  const turning = turningOfClaim(qijiang2019);

  it.each<[string, object, object, object]>([
    [
      'is of another group, where the enterprise insures its staff',
      { group: 'veteran' },
      {},
      { 'workers.0.group': 'disabled' },
    ],
    [
      'has an employer who insures its staff',
      {},
      { insured: false },
      { 'enterprise.insured': true },
    ],
    [
      'is a poor worker whose employer is a producer',
      { group: 'poor-worker' },
      { insured: false },
      { 'enterprise.producer': true },
    ],
  ])('%s', (_what, worker, enterprise, change) => {
    expect(turning(claim(worker, enterprise))).toEqual([change]);
  });

  it('is of another group, with another employer, where neither alone is enough', () => {
    const facts = claim({ group: 'veteran' }, { insured: false });
    expect(turning(facts)).toEqual([
      { 'workers.0.group': 'poor-worker', 'enterprise.producer': true },
    ]);
  });
});
