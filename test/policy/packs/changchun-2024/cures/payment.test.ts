import { expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { counterfactualsOf } from '#policy/engine/counterfactual.ts';
import { paymentFactsSchema } from '#policy/engine/facts/payment.ts';
import { lawOn } from '#policy/engine/law.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { paymentRules } from '#policy/packs/changchun-2024/rules/settlement/settlement-rules.ts';
import { turningOf } from '#test/policy/packs/what-turns.ts';

const day = '2024-09-20';
const turning = turningOf(changchun2024, day, paymentFactsSchema, paymentRules);
const transfer = {
  claimId: 'C1',
  on: day,
  amount: 6_531_600,
  institutionName: '示例技工学校',
  accountHolder: '示例技工学校',
  payer: 'F1',
  reviewers: ['R1', 'R2'],
};

it.each<[string, object, readonly object[]]>([
  ['nothing where nothing is wrong', {}, []],
  [
    'the institution where somebody else holds the account',
    { accountHolder: '示例个人' },
    [{ accountHolder: '示例技工学校' }],
  ],
  [
    'another officer where the payer reviewed the case',
    { payer: 'R2' },
    [{ payer: 'another-officer' }],
  ],
  [
    'both where both are wrong',
    { accountHolder: '示例个人', payer: 'R1', institutionName: '样例学院' },
    [{ accountHolder: '样例学院' }, { payer: 'another-officer' }],
  ],
])('a transfer is turned by %s', (_what, change, turned) => {
  expect(turning({ ...transfer, ...change })).toEqual(turned);
});

it('is said in words', () => {
  const wrong = paymentFactsSchema.parse({ ...transfer, accountHolder: '示例个人', payer: 'R2' });
  const law = lawOn(changchun2024, civilDate(day));
  expect(counterfactualsOf(paymentRules, wrong, () => law).map(({ sentence }) => sentence)).toEqual(
    [
      { zh: '收款账户户名为示例技工学校', en: 'an account held by 示例技工学校' },
      { zh: '由未参与审核的人员拨付', en: 'somebody who reviewed nothing pays' },
    ],
  );
});
