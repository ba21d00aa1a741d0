import { expect, it } from 'vitest';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { longApprenticeship } from '#test/policy/each-fact/chongqing-claims.ts';
import { turningOfClaim } from '#test/policy/packs/what-turns.ts';

const turning = turningOfClaim(qijiang2019);
const atRate = (fen: number) => ({
  ...longApprenticeship(),
  annualRate: { fen, instrument: '样例标准（虚构）', from: '2021-03-01' },
});

it('a yearly rate below the floor is raised to it', () => {
  expect(turning(atRate(399_999))).toEqual([{ 'annualRate.fen': 400_000 }]);
});

it('a yearly rate at the floor is raised by a fen where the floor is not included', () => {
  const choices = { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' };
  expect(turning(atRate(400_000), choices)).toEqual([{ 'annualRate.fen': 400_001 }]);
});
