import type { Cures } from '#policy/engine/counterfactual.ts';
import { paying } from '#policy/engine/lever.ts';
import type { FundLineFacts } from '../facts/fund-line.ts';

/** What turns the block of a line about to leave a fund: less of it, or a higher ceiling. */
export const fundLineCures: Cures<FundLineFacts> = {
  'cq21/settlement/use-within-ceiling': ({ fen, ceiling }) => {
    const most = ceiling?.fen ?? 0;
    const above = Math.max((ceiling?.spentFen ?? 0) + fen - most, 0);
    return [
      paying(['fen'], fen, -1, fen, '本笔金额', 'the line'),
      paying(['ceiling', 'fen'], most, 1, above, '该用途支出上限', 'the ceiling of the use'),
    ];
  },
};
