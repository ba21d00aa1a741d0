import { describe, expect, it } from 'vitest';
import { advanceFactsSchema } from '#policy/engine/facts/advance.ts';
import { coursePlanFactsSchema } from '#policy/packs/chongqing-2021/plans/course-plan.ts';
import { paymentLineFactsSchema } from '#policy/packs/qijiang-2019/facts/payment-line.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { planRules } from '#policy/packs/qijiang-2019/rules/approval/rules.ts';
import {
  advanceRules,
  paymentLineRules,
} from '#policy/packs/qijiang-2019/rules/settlement/rules.ts';
import { advance, paymentLines } from '#test/policy/each-fact/chongqing-samples.ts';
import { plan } from '#test/policy/packs/chongqing-facts.ts';
import { turningOf } from '#test/policy/packs/what-turns.ts';

const day = '2020-06-01';

describe('a plan', () => {
  const turning = turningOf(qijiang2019, day, coursePlanFactsSchema, planRules);

  it.each<[string, readonly string[], readonly string[]]>([
    ['is for those of its groups that the notice knows', ['another', 'veteran'], ['veteran']],
    ['is for the first group of the notice where it knows none', ['other'], ['poor-family-child']],
  ])('%s', (_what, groups, to) => {
    expect(turning(plan({ groups }))).toEqual([{ groups: to }]);
  });

  it('for staff without a level is of a kind in which staff are subsidised', () => {
    const facts = plan({ groups: ['enterprise-staff'], courseKind: 'drill' }, { level: 'none' });
    expect(turning(facts)).toEqual([{ courseKind: 'pre-post' }]);
  });
});

it('the line of a payment that two funds pay is paid by one', () => {
  const [first] = paymentLines.lines;
  const sources = ['employment-fund', 'skills-upgrading-account'].map((fund) => ({
    fund,
    fen: 100,
  }));
  const turning = turningOf(qijiang2019, day, paymentLineFactsSchema, paymentLineRules);
  expect(turning({ ...paymentLines, lines: [first, { id: 'l2', sources }] })).toEqual([
    { 'lines.1.sources.1.fund': 'employment-fund' },
  ]);
});

describe('an advance of exactly half', () => {
  const turning = turningOf(qijiang2019, day, advanceFactsSchema, advanceRules);
  // Half of 35 times 150,000 fen.
  const half = 2_625_000;
  const exactly = { 'advance.share': 'EXACTLY_50' };
  const asked = (requestedFen: number, before: number) => ({
    ...advance,
    requestedFen,
    earlier: [{ id: 'v1', fen: before, paidOn: '2022-05-15' }],
  });

  it.each<[string, object, unknown]>([
    ['asks for more below it', asked(100, half - 300), { requestedFen: 300 }],
    ['asks for less above it', asked(500, half - 300), { requestedFen: 300 }],
    ['asks for nothing where all is paid', asked(500, half), { requestedFen: 0 }],
    [
      'is nothing any more where more than all is paid',
      asked(500, half + 1),
      'Earlier advances exceed what is to be advanced: no fact stands in for that.',
    ],
  ])('%s', (_what, facts, change) => {
    expect(turning(facts, exactly)).toEqual([change]);
  });
});
