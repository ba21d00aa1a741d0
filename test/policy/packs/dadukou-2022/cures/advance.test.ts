import { expect, it } from 'vitest';
import { advanceFactsSchema } from '#policy/engine/facts/advance.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { advanceRules } from '#policy/packs/dadukou-2022/rules/rules.ts';
import { advance } from '#test/policy/each-fact/chongqing-samples.ts';
import { turningOf } from '#test/policy/packs/what-turns.ts';

const turning = turningOf(dadukou2022, '2022-05-10', advanceFactsSchema, advanceRules);

it.each<[string, object, unknown]>([
  ['asks for less above the ceiling', { requestedFen: 300_100 }, { requestedFen: 300_000 }],
  [
    // 1,000,000 fen are a fifth of 5,000,000: 34 times 150,000, not 33 times.
    'has more people enrolled where earlier ones are too much',
    { requestedFen: 0, earlier: [{ id: 'v1', fen: 1_000_000, paidOn: '2022-05-15' }] },
    { enrolled: 34 },
  ],
  [
    // Those of the plan at most: a fifth of 30 times 333,334 fen, since 35 times 150,000 would not do.
    'has a higher standard where more people than were planned would be needed',
    { requestedFen: 0, earlier: [{ id: 'v1', fen: 2_000_000, paidOn: '2022-05-15' }] },
    { perHeadFen: 333_334 },
  ],
  [
    'waits for the opening',
    { openedOn: '2022-05-25', financeConsent: { on: '2022-05-18' } },
    { on: '2022-05-25' },
  ],
  [
    'cannot do without the consent of finance',
    { financeConsent: null },
    'Finance has not consented: no fact stands in for its consent.',
  ],
  [
    'cannot do without the opening, whether finance has consented or not',
    { openedOn: null, financeConsent: null },
    'The opening is not approved: no fact stands in for the approval.',
  ],
])('an advance %s', (_what, rest, change) => {
  expect(turning({ ...advance, ...rest })).toEqual([change]);
});
