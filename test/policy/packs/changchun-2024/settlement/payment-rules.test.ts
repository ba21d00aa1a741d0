import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { paymentFactsSchema } from '#policy/engine/facts/payment.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { paymentRules } from '#policy/packs/changchun-2024/rules/settlement/settlement-rules.ts';

const transfer = {
  claimId: 'C1',
  on: '2024-09-20',
  amount: 6_531_600,
  institutionName: '示例技工学校',
  accountHolder: '示例技工学校',
  payer: 'F1',
  reviewers: ['R1', 'R2'],
};

/** The rules that block a transfer. */
function blocked(change: object): readonly string[] {
  const facts = paymentFactsSchema.parse({ ...transfer, ...change });
  return decide(paymentRules, facts, lawOn(changchun2024, civilDate('2024-09-20')))
    .filter(({ outcome }) => outcome === 'block')
    .map(({ rule }) => rule);
}

describe('before a transfer', () => {
  it.each([
    ['the institution holds the account and the payer reviewed nothing', {}, []],
    [
      'somebody else holds the account',
      { accountHolder: '示例个人' },
      ['cc24/settlement/payee-account'],
    ],
    ['the payer reviewed the case', { payer: 'R2' }, ['cc24/settlement/payer-not-reviewer']],
  ])('%s', (_what, change, rules) => {
    expect(blocked(change)).toEqual(rules);
  });
});
