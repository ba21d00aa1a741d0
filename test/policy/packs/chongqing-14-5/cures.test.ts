import { describe, expect, it } from 'vitest';
import { deliveryFactsSchema } from '#policy/packs/chongqing-14-5/facts/delivery.ts';
import { chongqing145 } from '#policy/packs/chongqing-14-5/pack.ts';
import { callRules } from '#policy/packs/chongqing-14-5/rules/institution/rules.ts';
import { deliveryRules } from '#policy/packs/chongqing-14-5/rules/supervision/rules.ts';
import { publicCallFactsSchema } from '#policy/packs/chongqing-2021/calls/public-call.ts';
import { call } from '#test/policy/packs/chongqing-facts.ts';
import { turningOf } from '#test/policy/packs/what-turns.ts';

describe('what turns the block of a class without a basis', () => {
  const turning = turningOf(chongqing145, '2022-06-01', deliveryFactsSchema, deliveryRules);
  const reviewed = { officer: '样例督导', reason: '与计划一致', on: '2022-05-30' };
  const delivery = (review: object | null) => ({
    classId: 'c1',
    on: '2022-06-01',
    basis: [],
    planned: { offline: 60, online: 0 },
    delivered: { offline: 60, online: 0 },
    review,
  });

  it('is a standard alone, where the teaching is reviewed', () => {
    expect(turning(delivery(reviewed))).toEqual([{ basis: ['skill-standard'] }]);
  });

  it('is a standard and a review on the day, where it is not', () => {
    const review = { officer: '—', reason: '—', on: '2022-06-01' };
    expect(turning(delivery(null))).toEqual([{ basis: ['skill-standard'], review }]);
  });
});

describe('what turns the block of a call', () => {
  const turning = turningOf(chongqing145, '2022-06-01', publicCallFactsSchema, callRules);

  it('is to shut out nobody, where it was published', () => {
    const facts = call({ conditions: ['qualification', 'not-college', 'named'] });
    expect(turning(facts)).toEqual([{ conditions: ['qualification'] }]);
  });

  it('is to shut out nobody and to publish it, where it was not', () => {
    const facts = call({ conditions: ['not-college'], publishedOn: null });
    expect(turning(facts)).toEqual([{ publishedOn: '2020-06-01', conditions: [] }]);
  });
});
