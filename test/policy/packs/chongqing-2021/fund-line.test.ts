import { expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { fundLineFactsSchema } from '#policy/packs/chongqing-2021/facts/fund-line.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { fundRules } from '#policy/packs/chongqing-2021/rules/settlement/rules.ts';

it.each([
  ['the account, whatever is left', 'special-account', 0, 'pass'],
  ['another fund, though the account holds enough to the fen', 'employment-fund', 10_000, 'warn'],
  ['another fund, the account being a fen short', 'employment-fund', 9_999, 'pass'],
])('a line of 100 yuan paid from %s', (_name, fund, leftFen, outcome) => {
  const facts = fundLineFactsSchema.parse({
    id: 'l1',
    on: '2021-06-01',
    use: 'training',
    fund,
    fen: 10_000,
    specialAccount: { fund: 'special-account', leftFen },
  });
  const [found] = decide(fundRules, facts, lawOn(chongqing2021, civilDate('2021-06-01')));
  expect(found).toMatchObject({ rule: 'cq21/settlement/special-account-first', outcome });
});
