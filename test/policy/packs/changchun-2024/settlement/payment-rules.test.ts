import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { paymentFactsSchema } from '#policy/engine/facts/payment.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { paymentRules } from '#policy/packs/changchun-2024/rules/settlement/settlement-rules.ts';
import { findingLine } from '#test/policy/said-of.ts';

const transfer = {
  claimId: 'C1',
  on: '2024-09-20',
  amount: 6_531_600,
  institutionName: '示例技工学校',
  accountHolder: '示例技工学校',
  payer: 'F1',
  reviewers: ['R1', 'R2'],
};

/** What is said before a transfer. */
function judged(change: object): readonly Finding[] {
  const facts = paymentFactsSchema.parse({ ...transfer, ...change });
  return decide(paymentRules, facts, lawOn(changchun2024, civilDate('2024-09-20')));
}

/** The rules that block a transfer. */
function blocked(change: object): readonly string[] {
  return judged(change)
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

  it('names the account, its holder and the payer, in order or not', () => {
    const wrong = { accountHolder: '示例个人', payer: 'R2' };
    expect([...judged({}), ...judged(wrong)].map(findingLine)).toMatchInlineSnapshot(`
      [
        "claim pass | 示例技工学校 | (示例技工学校) | 户名与承训单位一致。 | The institution holds the account.",
        "claim pass | F1 | 拨付人未参与审核。 | The payer reviewed nothing in the case.",
        "claim block | 示例个人 | (示例技工学校) | 户名“示例个人”与承训单位“示例技工学校”不一致。 | The account is held by 示例个人, not by 示例技工学校.",
        "claim block | R2 | R2 审核过本案，不得经办拨付。 | R2 reviewed in this case and may not pay.",
      ]
    `);
  });
});
