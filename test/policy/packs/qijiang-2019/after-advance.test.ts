import { expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { afterAdvance } from '#policy/packs/qijiang-2019/settlement/after-advance.ts';

it.each([
  ['nothing earned, nothing advanced', 0, undefined, {}, 'none', 0],
  ['something earned, nothing advanced', 500, undefined, {}, 'pay', 500],
  ['more than was advanced', 500, [200, 0], {}, 'pay', 200],
  ['as much as was advanced', 500, [0, 0], {}, 'none', 0],
  ['less than was advanced', 500, [0, 100], {}, 'recover', 100],
  [
    'less than was advanced, by choice',
    500,
    [0, 100],
    { 'advance.excess': 'NET_AUTOMATICALLY' },
    'net',
    100,
  ],
] as const)('%s', (_what, totalFen, left, choices, act, amount) => {
  const advance = left && { balanceFen: left[0], recoverFen: left[1] };
  const statement = { totalFen, ...(advance && { advance }) } as unknown as Statement;
  const law = lawOn(qijiang2019, civilDate('2020-06-01'), choices);
  expect(afterAdvance(statement, law)).toEqual({ act, fen: amount });
});
