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

it('nothing turns an early end of what opened before the notice of the city', () => {
  const { project, apprentices } = longApprenticeship() as {
    readonly project: object;
    readonly apprentices: readonly object[];
  };
  const early = {
    ...atRate(500_000),
    project: { ...project, openedOn: '2020-06-01' },
    apprentices: apprentices.map((each) => ({ ...each, endedBy: 'closure' })),
  };
  expect(turning(early)).toEqual([
    'Opened before the notice, only a completed cycle is paid, and no clause says what an early end earns: no fact stands in for it.',
  ]);
});
